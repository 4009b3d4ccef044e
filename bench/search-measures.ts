import type { Engine } from './search-engines.ts';

/** A query people type, and the pages that answer it, best first. */
export interface Query {
  readonly query: string;
  readonly kind: string;
  readonly answers: readonly string[];
}

/** How well an engine answers a set of queries: shares from 0 to 1. */
export interface Measure {
  readonly success1: number;
  readonly success3: number;
  /** Mean of 1 / rank of the first page that answers; 0 for none. */
  readonly reciprocalRank: number;
  /** Queries that got no result at all. */
  readonly empty: number;
  readonly missed: readonly { readonly query: string; readonly found: readonly string[]; readonly answers: readonly string[] }[];
}

/** Asks `engine` every query. */
export async function measure(engine: Engine, queries: readonly Query[]): Promise<Measure> {
  const ranks: number[] = [];
  const missed: Measure['missed'][number][] = [];
  let empty = 0;
  for (const { query, answers } of queries) {
    const found = await engine(query);
    const rank = found.findIndex((path) => answers.includes(path)) + 1;
    ranks.push(rank);
    if (found.length === 0) empty += 1;
    if (rank === 0 || rank > 3) missed.push({ query, found: found.slice(0, 3), answers });
  }
  const share = (isRight: (rank: number) => boolean) => ranks.filter(isRight).length / ranks.length;
  return {
    success1: share((rank) => rank === 1),
    success3: share((rank) => rank >= 1 && rank <= 3),
    reciprocalRank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    empty,
    missed,
  };
}
