/**
 * Where a stem is: in how many sentences in all, then, for those it says most of, the number of each, counted from the one
 * before, and a digit for how much of it the stem is (see `shareOf`).
 */
export type Postings = readonly [holders: number, gaps: readonly number[], shares: string];

/** A sentence that holds a stem, and how much of it the stem is, up to 1. */
export interface Posting {
  readonly sentence: number;
  readonly share: number;
}

/** The highest digit of a share, and what the lowest stands for. */
const steps = 7;
const least = 0.1;

/** Writes where a stem is: `held` in the order of their numbers, of `holders` sentences in all. */
export function postingsOf(holders: number, held: readonly Posting[]): Postings {
  const gaps = held.map(({ sentence }, rank) => sentence - (held[rank - 1]?.sentence ?? 0));
  return [holders, gaps, held.map(({ share }) => digitOf(share)).join('')];
}

/** Reads them one by one. */
export function eachPosting([, gaps, shares]: Postings, use: (posting: Posting) => void): void {
  let sentence = 0;
  gaps.forEach((gap, rank) => {
    sentence += gap;
    use({ sentence, share: shareOf(Number(shares[rank])) });
  });
}

/** What a digit stands for: equal ratios, from a tenth to the whole. */
function shareOf(digit: number): number {
  return least ** (1 - digit / steps);
}

function digitOf(share: number): number {
  return Math.min(steps, Math.max(0, Math.round(steps * (1 - Math.log(share) / Math.log(least)))));
}
