import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, sample } from '../testing.ts';

const article = sample[paths.article] ?? '';
const second = 'content/articles/fr/agir/second.mdx';
const secondText = article.replace('key: first', 'key: second').replace('Que faire ce soir', 'Que faire demain').replace('order: 1', 'order: 2');

describe('duplicate-title', () => {
  it('accepts another guide', async () => assert.deepEqual(await placesWith({ [second]: secondText }), []));

  it('finds a title, a key and a rank that are taken', async () => {
    assert.deepEqual(await placesWith({ [second]: secondText.replace('Que faire demain ?', 'Que faire… CE SOIR') }), [`${second}:3 duplicate-title`]);
    assert.deepEqual(await placesWith({ [second]: secondText.replace('key: second', 'key: first') }), [`${second}:2 duplicate-title`]);
    assert.deepEqual(await placesWith({ [second]: secondText.replace('order: 2', 'order: 1') }), [`${second}:12 duplicate-title`]);
  });

  it('compares pages and guides of one language, and words of the glossary', async () => {
    const page = changed(paths.page, "title: 'Contact'", "title: 'Que faire ce soir'");
    assert.deepEqual(await placesWith(page), [`${paths.page}:3 duplicate-title`]);
  });

  it('accepts the same rank in another section', async () => {
    assert.deepEqual(await placesWith({ 'content/articles/fr/risques/second.mdx': secondText.replace('order: 2', 'order: 1') }), []);
  });
});
