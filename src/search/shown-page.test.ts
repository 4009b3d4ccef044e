import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FoundText } from './full-text.ts';
import { missingFrom, withExcerpts, type ShownPage } from './shown-page.ts';

const page = (url: string): ShownPage => ({ url, title: [], label: '', text: [{ text: 'Résumé.', isMarked: false }], passages: [] });
const found = (url: string, isMarked: boolean): FoundText => ({ url, title: '', label: '', excerpt: [{ text: 'Extrait', isMarked }], passages: [] });
const texts = (pages: readonly ShownPage[]) => pages.map(({ text }) => text[0]?.text);

describe('withExcerpts', () => {
  it('prefers the passage that holds the words to the summary', () => {
    assert.deepEqual(texts(withExcerpts([page('/a/'), page('/b/')], [found('/b/', true)])), ['Résumé.', 'Extrait']);
  });

  it('keeps the summary where the passage holds none of them', () => {
    assert.deepEqual(texts(withExcerpts([page('/a/')], [found('/a/', false)])), ['Résumé.']);
  });
});

it('takes an entry of a page for the page', () => {
  assert.deepEqual(missingFrom([page('/mots/#vpn')], [found('/mots/', true), found('/c/', true)]).map(({ url }) => url), ['/c/']);
});
