import { foldForSearch } from '../../domain/search-text.ts';

/** What the search index says of one page. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly kind?: string; readonly words?: string };
}

/** A page that matches, whose data is loaded when asked for. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Found>;
}

/** The part of Pagefind's browser API that the site uses. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Hit[] }>;
}

/** Pages found, best first, and whether each has all the words or only some of them. */
export interface Answer {
  readonly pages: readonly Found[];
  readonly complete: boolean;
}

/** Most pages an answer shows. */
const limit = 20;

/** Words too common to be looked for alone. */
const common = new Set(
  'le la les un une des du de et il elle est en sur mon ma mes son sa ses que qui je on lui the my is to of and in'.split(' '),
);

const plain = (text: string) => foldForSearch(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The pages of `hits`, those for which authors listed this very `query` first. */
async function load(hits: readonly Hit[], query: string): Promise<Found[]> {
  const pages = await Promise.all(hits.slice(0, limit).map((hit) => hit.data()));
  const listed = ({ meta }: Found) => Number(plain(meta.words ?? '').split(', ').includes(plain(query)));
  return pages.sort((a, b) => listed(b) - listed(a));
}

/**
 * Pages that hold all the words of `query`; when there are none, those that hold the most of them.
 * The words are folded as the index is: straight apostrophes, no ligatures.
 */
export async function answer(pagefind: Pagefind, query: string): Promise<Answer> {
  const folded = foldForSearch(query);
  const { results } = await pagefind.search(folded);
  if (results.length > 0) return { pages: await load(results, query), complete: true };

  const words = new Set(folded.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !common.has(word)));
  const hits = new Map<string, { hit: Hit; words: number; score: number }>();
  for (const word of words) {
    for (const hit of (await pagefind.search(word)).results) {
      const known = hits.get(hit.id);
      hits.set(hit.id, { hit, words: (known?.words ?? 0) + 1, score: (known?.score ?? 0) + hit.score });
    }
  }
  const best = [...hits.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ hit }) => hit);
  return { pages: await load(best, query), complete: false };
}
