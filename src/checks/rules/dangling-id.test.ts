import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith, sample, withParagraph } from '../testing.ts';

const { article, channel, event } = paths;

describe('dangling-id', () => {
  const cases: readonly (readonly [what: string, ...Parameters<typeof changed>, place: string])[] = [
    ['a source that is cited', article, '<Cite id="un" />', '<Cite id="une" /><Cite id="un" />', `${article}:18`],
    ['a tag over several lines', article, '<Cite id="un" />', '<Cite\n  id="une"\n/><Cite id="un" />', `${article}:19`],
    ['the source of a figure', article, 'source="deux"', 'source="dix"', `${article}:22`],
    ['a service in a sentence', article, '<Channel id="fr-3018" />', '<Channel id="fr-3019" />', `${article}:20`],
    ['a word of the glossary', article, '<Term id="pseudo">', '<Term id="pseudos">', `${article}:18`],
    ['a service of the list', article, '[fr-3018]', '[fr-3018, fr-17]', `${article}:10`],
    ['a related guide', article, 'related: []', 'related: [second]', `${article}:11`],
    ['the guide itself', article, 'related: []', 'related: [first]', `${article}:11`],
    ['a source of a service', channel, 'sources: [un, deux, trois]', 'sources:\n  - un\n  - une', `${channel}:26`],
    ['a source of an event', event, 'sources: [un]', 'sources: [une]', `${event}:4`],
    ['a source twice in a list', event, 'sources: [un]', 'sources: [un, un]', `${event}:4`],
  ];
  for (const [what, file, from, to, place] of cases) {
    it(`finds ${what}`, async () => {
      const places = await placesWith(changed(file, from, to));
      assert.deepEqual(places.filter((found) => !found.endsWith('min-sources')), [`${place} dangling-id`]);
    });
  }

  it('finds a drawing that does not exist, and names the closest', async () => {
    const [problem] = await problemsWith(withParagraph('<Figure name="entry-forms" />'));
    assert.deepEqual([problem?.rule, problem?.line, problem?.nearest], ['dangling-id', 26, 'entry-form']);
  });

  it('finds a conversation or a chart that does not exist', async () => {
    for (const tag of ['Conversation', 'Chart']) {
      const [problem, ...others] = await problemsWith(withParagraph(`### Un titre\n\n<${tag} id="rien" />`));
      assert.deepEqual([problem?.rule, problem?.line, others.length], ['dangling-id', 28, 0]);
    }
  });

  it('finds the source of a chart that does not exist', async () => {
    const file = 'content/charts/ages.yaml';
    const chart = (source: string) => `title: { fr: 'Des âges' }
unit: percent
bars:
  - { label: { fr: 'Un' }, value: 62 }
  - { label: { fr: 'Deux' }, value: 18 }
note: { fr: 'Une étude.' }
source: ${source}
`;
    const shown = withParagraph('<Chart id="ages" />');
    assert.deepEqual(await placesWith({ ...shown, [file]: chart('un') }), []);
    assert.deepEqual(await placesWith({ ...shown, [file]: chart('une') }), [`${file}:7 dangling-id`]);
    assert.deepEqual(await placesWith({ ...shown, [file]: chart('un').replace('value: 62', 'value: 162') }), [`${file}:3 schema`]);
    assert.deepEqual(await placesWith({ ...shown, [file]: chart('un').replace(/\nsource.*/, '') }), [`${file}:1 schema`]);
  });

  it('accepts a related guide that exists in another language only', async () => {
    const english = (sample[article] ?? '').replace('key: first', 'key: second').replace('title: \'Que faire', 'title: \'What to do').replaceAll(/<\/?Term[^>]*>/g, '');
    const files = { ...changed(article, 'related: []', 'related: [second]'), 'content/articles/en/act/second.mdx': english.replace('/contact/', '/en/') };
    assert.deepEqual(await placesWith(files), []);
  });

  it('says nothing of what points to a file that can’t be read', async () => {
    const files = { ...changed(article, 'related: []', 'related: [second]'), 'content/articles/fr/agir/second.mdx': 'x', [paths.source]: 'a: [' };
    assert.deepEqual(await placesWith(files), ['content/articles/fr/agir/second.mdx:1 yaml', `${paths.source}:1 yaml`]);
  });
});
