import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openFullText, type Pagefind } from './full-text.ts';

const page = {
  url: '/agir/a/', excerpt: "Ne <mark>payez</mark> pas l'inconnu.", meta: { title: "L'argent", kind: 'Agir' },
  sub_results: [{ url: '/agir/a/', title: "L'argent" }, ...['un', 'deux', 'trois', 'quatre'].map((id) => ({ url: `/agir/a/#${id}`, title: `L'${id}` }))],
};

function indexOf(count: number, asked: string[] = []): (bundle: string) => Promise<Pagefind> {
  const search = async (query: string) => {
    asked.push(query);
    return { results: Array.from({ length: count }, () => ({ data: async () => page })) };
  };
  return async () => ({ options: async () => undefined, init: async () => undefined, search });
}

describe('openFullText', () => {
  it('prints what it finds as the site does', async () => {
    const [found] = await (await openFullText('/pagefind/', '/', indexOf(1)))('payer');
    assert.equal(found?.title, 'L’argent');
    assert.deepEqual(found?.excerpt.at(-1), { text: ' pas l’inconnu.', isMarked: false });
  });

  it('names three parts of a page at most, and not the page itself', async () => {
    const [found] = await (await openFullText('/pagefind/', '/', indexOf(1)))('payer');
    assert.deepEqual(found?.passages.map(({ url }) => url), ['/agir/a/#un', '/agir/a/#deux', '/agir/a/#trois']);
  });

  it('reads few pages, and asks as the index is written', async () => {
    const asked: string[] = [];
    assert.equal((await (await openFullText('/pagefind/', '/', indexOf(40, asked)))('l’école sœur')).length, 12);
    assert.deepEqual(asked, ["l'école soeur"]);
  });
});
