import assert from 'node:assert/strict';
import type { Problem } from './problem.ts';
import { checkFiles } from './run.ts';

/** Files by path; `null` leaves one out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** Paths of the sample's files, by what they are. */
export const paths = {
  article: 'content/articles/fr/agir/premier.mdx',
  page: 'content/pages/fr/contact.mdx',
  term: 'content/glossary/fr/pseudo.md',
  channel: 'content/channels/fr/3018.yaml',
  source: 'content/sources/un.yaml',
  event: 'content/timeline/2024-06-25-fermeture.yaml',
  fr: 'src/i18n/strings/fr.json',
  en: 'src/i18n/strings/en.json',
  spelling: 'content/spelling.txt',
} as const;

const source = (id: string) => `publisher: franceinfo
title: 'Le titre de la page'
url: https://exemple.fr/${id}
publishedOn: '2024-06-28'
consultedOn: '2026-11-21'
kind: press
`;

/** What makes the sample's guide long enough, after all that the tests look at. */
const padding = '\n- Parlez-lui ce soir, sans colère, puis écoutez ce qu’il veut bien dire.\n'.repeat(40);

/** A small content folder that breaks no rule, as it would be on 21 November 2026. */
export const sample: Readonly<Record<string, string>> = {
  [paths.article]: `---
key: first
title: 'Que faire ce soir ?'
summary: 'Une phrase assez longue pour dire ce que la page apporte au parent.'
essentials:
  - 'Votre enfant n’est pas en faute.'
  - 'Notez le pseudo et le jour.'
  - 'Appelez la ligne d’écoute.'
words: ['un', 'deux', 'trois', 'quatre', 'cinq']
channels: [fr-3018]
related: []
order: 1
checkedOn: '2026-11-21'
---

## Que dire ?

Parlez-lui<Cite id="un" />. Notez le <Term id="pseudo">pseudo</Term>.

Appelez le <Channel id="fr-3018" />, ou [écrivez-nous](/contact/).

<KeyFigure value="23 051" label="procédures" source="deux" />

- Écoutez jusqu’au bout<Cite id="trois" />.
${padding}`,
  [paths.page]: `---
key: contact
title: 'Contact'
summary: 'Une phrase qui dit ce que la page apporte.'
updatedOn: '2026-11-21'
---

Écrivez-nous.
`,
  [paths.term]: `---
key: pseudo
term: 'Pseudo'
---

Le nom que l’on se donne.
`,
  [paths.channel]: `country: fr
kind: helpline
order: 1
name: { fr: '3018' }
title: { fr: 'Violences numériques' }
purpose:
  fr: 'Une équipe vous écoute.'
  en: 'A team listens to you.'
audience: [parent]
contacts:
  - { type: phone, number: '3018' }
hours:
  timeZone: Europe/Paris
  weekly:
    - days: [mon]
      opens: '09:00'
      closes: '23:00'
cost: free
anonymous: 'yes'
sources: [un, deux, trois]
confidence: high
checkedOn: '2026-11-21'
`,
  [paths.source]: source('un'),
  'content/sources/deux.yaml': source('deux'),
  'content/sources/trois.yaml': source('trois'),
  [paths.event]: `on: '2024-06-25'
title: { fr: 'Le site est fermé' }
text: { fr: 'La justice saisit les serveurs.' }
sources: [un]
`,
  [paths.spelling]: 'franceinfo # un journal\nnude\nnudes\npedo\nporn\nrevenge\n',
  [paths.fr]: `{
  "home.title": "Bonjour",
  "home.updated": "Mis à jour le {day}"
}
`,
  [paths.en]: `{
  "home.title": "Hello",
  "home.updated": "Updated on {day}"
}
`,
};

/** A conversation that breaks no rule, for `content/conversations/fr/amie.yaml`. */
export const conversation = `key: amie
title: 'Une amie pressée'
scene: 'Votre enfant a douze ans, le soir, dans un jeu.'
child: { name: 'lune_12', who: 'Votre enfant' }
other: { name: 'lou', who: 'Une inconnue' }
messages:
  - { from: other, text: 'slt cv tkt', signal: ordinary, explain: 'Un bonjour.' }
  - { from: child, text: 'oui', signal: ordinary, explain: 'Il répond.' }
  - { from: other, text: 'tg ?', signal: pressure, explain: 'Elle insiste.' }
  - { from: child, text: 'non', signal: refusal, explain: 'Il dit non.' }
question: 'Que faites-vous ?'
answers:
  - { text: 'Je crie', explain: 'Il se tait.' }
  - { text: 'J’écoute', best: true, explain: 'Il parle.' }
say: ['Je t’écoute.']
sources: [un]
checkedOn: '2026-11-21'
`;

/** The file of the sample at `path` with `from`, which must be there, changed to `to`. */
export function changed(path: string, from: string, to: string): Files {
  const text = sample[path] ?? '';
  assert.ok(text.includes(from), `${path} holds no « ${from} »`);
  return { [path]: text.replace(from, () => to) };
}

/** The body of the sample's guide with one more paragraph, `text`, on line 26. */
export function withParagraph(text: string): Files {
  return { [paths.article]: (sample[paths.article] ?? '').replace(padding, () => `\n${text}\n${padding}`) };
}

/** The problems of the sample once `files` are changed, left out or added, on 21 November 2026. */
export async function problemsWith(files: Files): Promise<Problem[]> {
  const all = new Map(Object.entries({ ...sample, ...files }).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null));
  const list = () => Promise.resolve([...all.keys()].filter((path) => path.startsWith('content/')));
  const read = async (path: string) => {
    const text = all.get(path);
    if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return Promise.resolve(Buffer.from(text));
  };
  return (await checkFiles({ list, read }, new Date('2026-11-21T12:00:00Z'))).problems;
}

/** The problems of the sample once `files` are changed, each as `file:line rule`. */
export async function placesWith(files: Files): Promise<string[]> {
  return (await problemsWith(files)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}
