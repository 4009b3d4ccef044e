import assert from 'node:assert/strict';
import { changeLine, changesBetween } from '../domain/ledger.ts';
import type { FileSource } from './file-source.ts';
import { publishedReaches } from './ledger.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { checkFiles } from './run.ts';

/** Files by path; `null` leaves one out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** Paths of the sample's files, by what they are. */
export const paths = {
  article: 'content/articles/fr/agir/premier.mdx',
  page: 'content/pages/fr/contact.mdx',
  term: 'content/glossary/fr/pseudo.md',
  channel: 'content/channels/fr/3018.yaml',
  country: 'content/countries/fr.yaml',
  situation: 'content/situations/danger.yaml',
  change: 'content/changes/2026-11-20.yaml',
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

/** A step that says what to do, with `more` among its fields, for `content/situations/<slug>.yaml`. */
export function advice(slug: string, more = ''): string {
  return `step: advice
slug: { fr: ${slug}, en: ${slug} }
title: { fr: 'Il a peur' }
lead: { fr: 'Respirez.' }
${more}
calls: [{ need: advice, why: { fr: 'On vous écoute.' } }]
urgency: now
urgencyText: { fr: 'Oui.' }
gestures:
  - { do: { fr: 'Restez.' }, how: { fr: 'Près de lui.' } }
  - { do: { fr: 'Écoutez.' }, how: { fr: 'Sans juger.' } }
  - { do: { fr: 'Appelez.' }, how: { fr: 'Maintenant.' } }
avoid: [{ fr: 'Crier.' }, { fr: 'Attendre.' }]
read: first
sources: [un]
checkedOn: '2026-11-21'
`;
}

/** A step that asks a question whose answers lead to `ways`, for `content/situations/<slug>.yaml`. */
export function question(slug: string, ways: readonly string[], more = ''): string {
  return `step: question
slug: { fr: ${slug}, en: ${slug} }
title: { fr: 'Que voyez-vous ?' }
lead: { fr: 'Choisissez.' }
${more}
calls: [{ need: advice, why: { fr: 'On vous écoute.' } }]
answers:
${ways.map((to) => `  - { text: { fr: 'Ceci' }, to: ${to} }`).join('\n')}
checkedOn: '2026-11-21'
`;
}

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
takes: [{ fr: 'Un chantage' }]
notTaken:
  - what: { fr: 'Un danger immédiat' }
    instead: [fr-3018]
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
  [paths.country]: `name: { fr: France }
inName: { fr: en France }
slug: { fr: france, en: france }
emergency: [fr-3018]
lines: []
needs:
  advice: [fr-3018]
`,
  [paths.situation]: advice('danger', 'entry: { order: 1, label: { fr: Danger }, hint: { fr: Agir. }, icon: place, urgent: true }'),
  [paths.change]: `on: '2026-11-20'
summary: { fr: 'Première publication.' }
changes:
  - { channel: fr-3018, kind: added, reach: '36c9cc679e7b' }
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

/** `all` with a record of changes that says what its channels are: tests of other rules need not know of it. */
async function withRecord(all: ReadonlyMap<string, string | Uint8Array>): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { content } = await readContent(sourceOf(all));
  const lines = changesBetween(new Map(), publishedReaches(content)).map(changeLine);
  const others = [...all].filter(([path]) => path !== paths.change);
  if (lines.length === 0) return new Map(others);
  return new Map([...others, [paths.change, ["on: '2026-11-20'", "summary: { fr: 'Première publication.' }", 'changes:', ...lines, ''].join('\n')]]);
}

function sourceOf(all: ReadonlyMap<string, string | Uint8Array>): FileSource {
  return {
    list: () => Promise.resolve([...all.keys()].filter((path) => path.startsWith('content/'))),
    read: (path) => {
      const text = all.get(path);
      return text === undefined ? Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' })) : Promise.resolve(Buffer.from(text));
    },
  };
}

/**
 * The problems of the sample once `files` are changed, left out or added, on 21 November 2026. The record of changes follows
 * the channels, unless `files` has one.
 */
export async function problemsWith(files: Files): Promise<Problem[]> {
  const all = new Map(Object.entries({ ...sample, ...files }).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null));
  const recorded = Object.keys(files).some((path) => path.startsWith('content/changes/')) ? all : await withRecord(all);
  return (await checkFiles(sourceOf(recorded), new Date('2026-11-21T12:00:00Z'))).problems;
}

/** The problems of the sample once `files` are changed, each as `file:line rule`. */
export async function placesWith(files: Files): Promise<string[]> {
  return (await problemsWith(files)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}
