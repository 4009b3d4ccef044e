import type { Danger } from '../domain/danger.ts';
import type { PageFacts } from './index-files.ts';
import { eachPosting, type Postings } from './postings.ts';
import { rarityOf } from './rarity.ts';

/** A stem that a word of the query stands for: where it is, and how much it counts, 1 for the word itself. */
export interface Reading {
  readonly postings: Postings;
  readonly factor: number;
}

/** A word of the query. */
export interface Term {
  /** What it stands for; the word itself first, where the index has it. */
  readonly readings: readonly Reading[];
  /** True for a word so common that it only tells sentences apart. */
  readonly isCommon: boolean;
  /** How much it counts beside the other words, 1 for most. */
  readonly weight: number;
}

/** Whom a query is asked by or for, as `PageFacts` writes it. */
export type Asker = PageFacts[4];

/** A page that holds words of the query. */
export interface Ranked {
  readonly page: number;
  /** How many of the words that are not common it holds. */
  readonly held: number;
}

/** How much a word counts by the place it stands in. */
const titleWeight = 8;
const listedWeight = 6;
const otherWeight = 2;
/** How fast a word said again stops counting, and how much many sentences are held against a page (see « BM25 »). */
const saturation = 5;
const lengthPenalty = 0.7;
/** How much the nearest sentences count beside all the page says, and each of them. */
const nearness = 2.5;
const nearest = [1, 0.7, 0.49] as const;
/** How much what a page says more often than others counts, and how much of it is not mere chance. */
const likeliness = 0.1;
const notChance = 0.7;
/** How much more a page counts for those it is written for, and one for teenagers for others. */
const forReader = 1.6;
const forOthers = 0.6;
/** How much more a page counts that says what to do in the danger of the query. */
const forDanger = 1.4;
/** How much less a page counts that speaks of dying alone, where the words do not: distress has words for everything. */
const ofDying = 0.8;

/** What a page holds of the query. */
interface Held {
  score: number;
  weight: number;
  words: number;
  likely: number;
}

/**
 * Pages by how near they are to a query: how much of it they hold (« BM25 » over their sentences), how near their nearest
 * sentences are (the cosine of both), and how much likelier its words are there than anywhere (a language model of each page,
 * smoothed as Jelinek and Mercer do). The weights were chosen with `npm run bench:search`.
 */
export function rank(terms: readonly Term[], pages: readonly PageFacts[], asker: Asker, danger: Danger | undefined): Ranked[] {
  const starts = startsOf(pages);
  const near = new Map<number, number>();
  const found = new Map<number, Held>();
  const heldBy = (page: number) => {
    const held = found.get(page) ?? { score: 0, weight: 0, words: 0, likely: 0 };
    found.set(page, held);
    return held;
  };
  let length = 0;
  let total = 0;
  for (const term of terms) {
    const { most, nearIn, saidIn, likelyIn } = compared(term, pages, starts);
    length += most ** 2;
    for (const [sentence, value] of nearIn) near.set(sentence, (near.get(sentence) ?? 0) + value);
    for (const [page, value] of likelyIn) heldBy(page).likely += value;
    if (term.isCommon) continue;
    total += most;
    for (const [page, value] of saidIn) {
      const held = heldBy(page);
      held.score += value;
      held.weight += most;
      held.words += 1;
    }
  }
  const nearPages = nearestByPage(near, starts);
  return [...found]
    .map(([page, { score, weight, words, likely }]) => {
      const whole = total > 0 ? (score / total) * (weight / total) : 0;
      const nearby = (nearPages.get(page) ?? 0) / (Math.sqrt(length) || 1);
      return { page, held: words, score: (whole + nearness * nearby) * Math.exp(likeliness * likely) * priorOf(pages[page], asker, danger) };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** How much one word says of each sentence, and of each page; `most` is how much it says at all. */
function compared({ readings, isCommon, weight }: Term, pages: readonly PageFacts[], starts: readonly number[]) {
  const sentences = starts.at(-1) ?? 0;
  const average = sentences / Math.max(1, pages.length);
  const stems = pages.reduce((sum, [, , ofSentence], page) => sum + ofSentence * sizeOf(page, starts), 0);
  const nearIn = new Map<number, number>();
  const saidIn = new Map<number, number>();
  const likelyIn = new Map<number, number>();
  const keepMost = (values: Map<number, number>, key: number, value: number) => values.set(key, Math.max(values.get(key) ?? 0, value));
  let most = 0;
  // A rare word that means the same must not count more than the word that was typed.
  let rarest = Infinity;
  let mostImportant = Infinity;
  for (const { postings, factor } of readings) {
    const [holders] = postings;
    const rarity = Math.min(rarest, rarityOf(holders, sentences));
    most = Math.max(most, rarity * factor * weight);
    const said = new Map<number, { times: number; weight: number }>();
    let page = 0;
    eachPosting(postings, ({ sentence, share }) => {
      while ((starts[page + 1] ?? Infinity) <= sentence) page += 1;
      keepMost(nearIn, sentence, rarity * factor * weight * share);
      const { times = 0, weight: before = 0 } = said.get(page) ?? {};
      said.set(page, { times: times + 1, weight: before + placeWeight(sentence - (starts[page] ?? 0), pages[page]) });
    });
    const importance = Math.min(mostImportant, Math.log(1 + (pages.length - said.size + 0.5) / (said.size + 0.5)));
    if (factor === 1) [rarest, mostImportant] = [rarity, importance];
    for (const [page, { times, weight: count }] of said) {
      const size = sizeOf(page, starts);
      const fair = count / (1 - lengthPenalty + (lengthPenalty * size) / average);
      if (!isCommon) keepMost(saidIn, page, (importance * factor * weight * fair) / (saturation + fair));
      const likelier = times / (size * (pages[page]?.[2] ?? 1)) / (holders / stems);
      keepMost(likelyIn, page, factor * weight * Math.log(1 + (notChance / (1 - notChance)) * likelier));
    }
  }
  return { most, nearIn, saidIn, likelyIn };
}

/** How near the nearest sentences of each page are, from how near each sentence is. */
function nearestByPage(near: ReadonlyMap<number, number>, starts: readonly number[]): Map<number, number> {
  const best = new Map<number, number[]>();
  let page = 0;
  for (const [sentence, value] of [...near].sort(([a], [b]) => a - b)) {
    while ((starts[page + 1] ?? Infinity) <= sentence) page += 1;
    best.set(page, [...(best.get(page) ?? []), value].sort((a, b) => b - a).slice(0, nearest.length));
  }
  const all = nearest.reduce<number>((sum, share) => sum + share, 0);
  return new Map([...best].map(([page, values]) => [page, values.reduce((sum, value, rank) => sum + value * (nearest[rank] ?? 0), 0) / all]));
}

function priorOf(facts: PageFacts | undefined, asker: Asker, danger: Danger | undefined): number {
  if (!facts) return 0;
  const [, , , prior, reader, dangers = ''] = facts;
  const forAsker = reader !== 't' || asker === '' ? 1 : asker === 't' ? forReader : forOthers;
  const isUncalledFor = dangers === 'suicide' && danger !== 'suicide';
  return prior * forAsker * (danger !== undefined && dangers.split(' ').includes(danger) ? forDanger : isUncalledFor ? ofDying : 1);
}

function placeWeight(place: number, facts: PageFacts | undefined): number {
  return place === 0 ? titleWeight : place <= (facts?.[0] ?? 0) ? listedWeight : otherWeight;
}

/** How many sentences a page has. */
function sizeOf(page: number, starts: readonly number[]): number {
  return (starts[page + 1] ?? 0) - (starts[page] ?? 0);
}

/** The number of the first sentence of each page, then how many sentences there are. */
function startsOf(pages: readonly PageFacts[]): number[] {
  const starts = [0];
  for (const [listed, others] of pages) starts.push((starts.at(-1) ?? 0) + 1 + listed + others);
  return starts;
}
