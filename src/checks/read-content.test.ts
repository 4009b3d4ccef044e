import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith, sample, type Files } from './testing.ts';

const article = sample[paths.article] ?? '';

const cases: readonly (readonly [what: string, files: Files, place: string])[] = [
  ['an empty file', { 'content/sources/vide.yaml': '  \n' }, 'content/sources/vide.yaml:1 file'],
  ['a byte order mark', { [paths.article]: `\ufeff${article}` }, `${paths.article}:1 file`],
  ['Windows line endings', { [paths.article]: article.replace('first\n', 'first\r\n') }, `${paths.article}:2 file`],
  ['bytes that are not UTF-8', { [paths.source]: Buffer.from("publisher: 'franceinfo'\ntitle: 'Caf\u00e9'\n", 'latin1') }, `${paths.source}:2 file`],
  ['UTF-16', { [paths.source]: Buffer.from("\ufeffpublisher: 'franceinfo'\n", 'utf16le') }, `${paths.source}:1 file`],
  ['no front matter', { [paths.article]: '## Que dire ?\n' }, `${paths.article}:1 yaml`],
  ['front matter that is never closed', { [paths.article]: article.replace('\n---\n', '\n') }, `${paths.article}:1 yaml`],
  ['no body', { [paths.page]: (sample[paths.page] ?? '').replace('Écrivez-nous.\n', '') }, `${paths.page}:6 file`],
  ['a field written twice', changed(paths.channel, 'order: 1\n', 'order: 1\nkind: police\n'), `${paths.channel}:4 yaml`],
  ['a colon in a text without apostrophes', changed(paths.article, "'Que faire ce soir ?'", 'Ce soir : que faire'), `${paths.article}:3 yaml`],
  ['a straight apostrophe inside apostrophes', changed(paths.article, 'n’est', "n'est"), `${paths.article}:6 yaml`],
  ['a text that is never closed', changed(paths.source, "'Le titre de la page'", '"Le titre'), `${paths.source}:2 yaml`],
  ['a line that is no field', changed(paths.source, 'franceinfo\n', 'franceinfo\nà revoir\n'), `${paths.source}:2 yaml`],
  ['a list that is never closed', changed(paths.event, '[un]', '[un'), `${paths.event}:5 yaml`],
  ['a tab', changed(paths.channel, '  fr: \'Une', '\tfr: \'Une'), `${paths.channel}:7 yaml`],
  ['an alias to nothing', changed(paths.source, 'franceinfo', '*franceinfo'), `${paths.source}:1 yaml`],
  ['a tag that is never closed', changed(paths.article, 'Parlez-lui', '<Say>\n\nParlez-lui'), `${paths.article}:18 mdx`],
  ['a tag that was not opened', changed(paths.article, 'Parlez-lui', '</Say>\n\nParlez-lui'), `${paths.article}:18 mdx`],
  ['a brace', changed(paths.article, 'Parlez-lui', 'Parlez {lui'), `${paths.article}:18 mdx`],
  ['a sign « < »', changed(paths.article, 'Parlez-lui', 'Un enfant <15 ans'), `${paths.article}:18 mdx`],
  ['an HTML comment', changed(paths.article, 'Parlez-lui', '<!-- note --> Parlez-lui'), `${paths.article}:18 mdx`],
  ['an unknown folder', { 'content/source/quatre.yaml': sample[paths.source] ?? '' }, 'content/source/quatre.yaml:1 file'],
  ['a file beside the folders', { 'content/notes.txt': 'à faire' }, 'content/notes.txt:1 file'],
  ['an unknown language', { 'content/pages/fe/aide.mdx': sample[paths.page] ?? '' }, 'content/pages/fe/aide.mdx:1 file'],
  ['an unknown section', { 'content/articles/fr/agire/aide.mdx': article }, 'content/articles/fr/agire/aide.mdx:1 file'],
  ['an unknown country', { 'content/channels/zz/aide.yaml': sample[paths.channel] ?? '' }, 'content/channels/zz/aide.yaml:1 file'],
  ['a folder too many', { 'content/sources/presse/aide.yaml': sample[paths.source] ?? '' }, 'content/sources/presse/aide.yaml:1 file'],
  ['a folder too few', { 'content/articles/fr/aide.mdx': article }, 'content/articles/fr/aide.mdx:1 file'],
  ['a wrong extension', { 'content/sources/aide.yml': sample[paths.source] ?? '' }, 'content/sources/aide.yml:1 file'],
  ['a name that is no slug', { 'content/sources/Été 2024.yaml': sample[paths.source] ?? '' }, 'content/sources/Été 2024.yaml:1 file'],
  ['a missing interface text', { [paths.en]: null }, `${paths.en}:1 file`],
];

describe('readContent', () => {
  it('finds nothing in a folder that breaks no rule', async () => assert.deepEqual(await problemsWith({}), []));

  for (const [what, files, place] of cases) {
    it(`gives one problem for ${what}`, async () => assert.deepEqual(await placesWith(files), [place]));
  }

  it('leaves out hidden files and the authors’ notice', async () => {
    assert.deepEqual(await problemsWith({ 'content/README.md': '# Écrire', 'content/sources/.DS_Store': 'x' }), []);
  });

  it('says that there is no content', async () => {
    const none = Object.fromEntries(Object.keys(sample).map((path) => [path, path.startsWith('content/') ? null : (sample[path] ?? '')]));
    assert.deepEqual(await placesWith(none), ['content:1 file']);
  });

  it('names the closest folder, and a file name that would do', async () => {
    const [folder] = await problemsWith({ 'content/articles/fr/agire/aide.mdx': article });
    const [name] = await problemsWith({ 'content/sources/Été 2024.yaml': 'x' });
    assert.deepEqual([folder?.nearest, name?.nearest], ['agir', 'ete-2024.yaml']);
  });
});
