import type { Asker } from './rank.ts';

/** What the search knows of one language. Words are plain: see `plainWords`. */
export interface Language {
  /** The part that the forms of one word share. */
  stem(word: string): string;
  /** How a word sounds, roughly: words that sound alike are often each other’s misspelling. */
  sound(word: string): string;
  /** Words so common that they only tell sentences apart. */
  readonly common: ReadonlySet<string>;
  /** Who seems to ask, by the plain words of the query. */
  asker(words: readonly string[]): Asker;
  /** Plain words for countries: who names one wants its numbers. */
  readonly places: ReadonlySet<string>;
  /** What may be glued to a word when its apostrophe is not typed: « largent », « jai ». */
  readonly elided: RegExp;
}
