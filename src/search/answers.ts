import type { Filters, QuickIndex } from './answer.ts';
import type { FoundText, FullText } from './full-text.ts';
import { dangerIn } from './danger.ts';
import { languages } from './languages.ts';
import { marks } from './marks.ts';
import type { Locale } from '../domain/locale.ts';
import { missingFrom, shownResult, shownText, withExcerpts, type Marker, type ShownPage } from './shown-page.ts';

/** Most pages one answer holds. */
export const mostPages = 24;

/** What a reader asks. */
export interface Query {
  readonly words: string;
  readonly filters: Filters;
  /** True while the last word may not be whole. */
  readonly isTyping: boolean;
}

/** Where answers come from. */
export interface Tiers {
  readonly locale: Locale;
  readonly base: string;
  readonly quick: () => Promise<QuickIndex>;
  /** Absent where the reader saves data. */
  readonly full?: () => Promise<FullText>;
}

/** What is known of a query so far. */
export interface Outcome {
  readonly pages: readonly ShownPage[];
  readonly corrected?: string;
  /** False where no page holds all the words. */
  readonly isComplete: boolean;
  /** True where no page holds any of them: those given are where to begin. */
  readonly isFallback: boolean;
}

/**
 * What the quick index answers, then the same with what the full text adds. Either may fail without the other.
 * @throws when both do.
 */
export async function* answers(query: Query, { locale, base, quick, full }: Tiers): AsyncGenerator<Outcome, void> {
  const { words, filters, isTyping } = query;
  const isFiltered = Object.keys(filters).length > 0;
  let outcome: Outcome | undefined;
  let mark: Marker | undefined;
  try {
    const index = await quick();
    const { results, stems, ...rest } = await index.search(words, { limit: mostPages, filters, isTyping, danger: dangerIn(words, locale) });
    const marker: Marker = (text) => marks(text, stems, languages[locale]);
    mark = marker;
    const isFallback = !rest.isComplete && stems.length === 0;
    outcome = { ...rest, isFallback, pages: results.map((result) => shownResult(result, base, marker)) };
    yield outcome;
    if (full) await index.readAll().catch(() => undefined);
  } catch (failure) {
    if (!full) throw failure;
  }
  if (!full || outcome?.isFallback) return;
  const found = await textsOf(outcome?.corrected ?? words, full, outcome !== undefined);
  if (!outcome) {
    yield { pages: found.map((text) => shownText(text)), isComplete: true, isFallback: false };
    return;
  }
  if (found.length === 0) return;
  const others = isFiltered ? [] : missingFrom(outcome.pages, found);
  yield { ...outcome, pages: [...withExcerpts(outcome.pages, found), ...others.map((text) => shownText(text, mark))].slice(0, mostPages) };
}

/** What the full text finds; nothing where it fails and is not all there is. */
async function textsOf(words: string, full: () => Promise<FullText>, mayFail: boolean): Promise<readonly FoundText[]> {
  try {
    return await (await full())(words);
  } catch (failure) {
    if (mayFail) return [];
    throw failure;
  }
}
