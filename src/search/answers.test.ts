import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, QuickIndex, Result } from './answer.ts';
import { answers, type Outcome, type Query, type Tiers } from './answers.ts';
import type { FoundText } from './full-text.ts';

const result = (path: string): Result => ({
  path, title: `Chat ${path}`, label: 'Agir', summary: 'Un chat.', facets: { kind: 'guide', situations: [], audience: [], ages: [] },
});
const text = (url: string): FoundText => ({ url, title: url, label: '', excerpt: [{ text: 'extrait', isMarked: true }], passages: [{ url: `${url}#a`, title: 'A' }] });
const answering = (answer: Partial<Answer>): QuickIndex => ({ search: async () => ({ results: [], isComplete: true, stems: ['chat'], ...answer }), readAll: async () => undefined });
const index = (...paths: string[]) => answering({ results: paths.map(result) });
const broken = async () => { throw new Error('réseau coupé'); };
const words: Query = { words: 'chat', filters: {}, isTyping: false };

async function outcomes(tiers: Partial<Tiers>, query = words): Promise<Outcome[]> {
  return Array.fromAsync(answers(query, { locale: 'fr', base: '/parents/', quick: async () => index('/a/'), ...tiers }));
}
const urls = ({ pages }: Outcome) => pages.map(({ url }) => url);

describe('answers', () => {
  it('gives the quick answer first, with its words marked and its addresses under the base', async () => {
    const [first, ...others] = await outcomes({});
    assert.deepEqual(first?.pages[0]?.title[0], { text: 'Chat', isMarked: true });
    assert.deepEqual(first && urls(first), ['/parents/a/']);
    assert.equal(others.length, 0);
  });

  it('then adds excerpts without moving a page, and at the end what the full text alone finds', async () => {
    const [, second] = await outcomes({ quick: async () => index('/b/', '/a/', '/mots/#vpn'), full: async () => async () => ['/parents/c/', '/parents/mots/', '/parents/a/'].map(text) });
    assert.deepEqual(second && urls(second), ['/parents/b/', '/parents/a/', '/parents/mots/#vpn', '/parents/c/']);
    assert.deepEqual(second?.pages[1]?.passages, [{ url: '/parents/a/#a', title: 'A' }]);
  });

  it('adds no page that filters were not asked of', async () => {
    const [, second] = await outcomes({ full: async () => async () => [text('/parents/c/')] }, { ...words, filters: { kind: 'guide' } });
    assert.deepEqual(second && urls(second), ['/parents/a/']);
  });

  it('adds nothing to where to begin, given for words that no page holds', async () => {
    const quick = async () => answering({ results: [result('/a/')], isComplete: false, stems: [] });
    assert.deepEqual((await outcomes({ quick, full: async () => async () => [text('/parents/c/')] })).map(({ isFallback }) => isFallback), [true]);
  });

  it('does not mind that the full text fails', async () => assert.equal((await outcomes({ full: broken })).length, 1));

  it('does with the full text when the quick index fails, and fails when both do', async () => {
    const [only] = await outcomes({ quick: broken, full: async () => async () => [text('/parents/c/')] });
    assert.deepEqual(only && urls(only), ['/parents/c/']);
    await assert.rejects(outcomes({ quick: broken, full: broken }));
    await assert.rejects(outcomes({ quick: broken }));
  });
});
