import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, type Hit, type Pagefind } from './results.ts';

interface Page {
  readonly url: string;
  readonly text: string;
  readonly words?: string;
}

/** An index of `pages` that, like Pagefind, wants every word and gives the earlier pages the better scores. */
function indexOf(pages: readonly Page[]): Pagefind {
  const hit = ({ url, words }: Page, rank: number): Hit => ({
    id: url,
    score: 1 / (rank + 1),
    data: async () => ({ url, excerpt: '', meta: { title: url, ...(words !== undefined && { words }) } }),
  });
  return {
    options: async () => undefined,
    init: async () => undefined,
    search: async (query) => ({
      results: pages.map(hit).filter((_hit, rank) => query.split(/\s+/).every((word) => pages[rank]?.text.includes(word))),
    }),
  };
}

const urls = async (pagefind: Pagefind, query: string) => (await answer(pagefind, query)).pages.map(({ url }) => url);

describe('answer', () => {
  it('keeps the order of the index', async () => {
    assert.deepEqual(await urls(indexOf([{ url: '/a/', text: 'coco' }, { url: '/b/', text: 'coco' }]), 'coco'), ['/a/', '/b/']);
  });

  it('puts first the pages whose authors listed these very words, accents and capitals aside', async () => {
    const pages = [{ url: '/a/', text: 'fils parle inconu' }, { url: '/b/', text: 'fils parle inconu', words: 'autre, Fils parle inconu' }];
    assert.deepEqual(await urls(indexOf(pages), 'fils parle inconu'), ['/b/', '/a/']);
  });

  it('falls back to the pages with the most words, and says so', async () => {
    const pages = [{ url: '/a/', text: 'photo' }, { url: '/b/', text: 'photo chantage' }];
    const found = await answer(indexOf(pages), 'photo chantage zzz');
    assert.deepEqual(found.pages.map(({ url }) => url), ['/b/', '/a/']);
    assert.equal(found.complete, false);
  });

  it('does not look for common words alone', async () => {
    assert.deepEqual(await urls(indexOf([{ url: '/a/', text: 'les' }]), 'les zzz'), []);
  });

  it('folds the question as the index is', async () => {
    assert.deepEqual(await urls(indexOf([{ url: '/a/', text: "l'école soeur" }]), 'l’école sœur'), ['/a/']);
  });
});
