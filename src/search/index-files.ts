import type { Result } from './answer.ts';
import type { Postings } from './postings.ts';

/** One part of the list of stems. */
export type StemFile = Readonly<Record<string, Postings>>;

/** One part of the list of pages. */
export type PageFile = readonly Result[];

/** Words of the edited texts, the most frequent first, separated by spaces: what a misspelt word is corrected to. */
export type Vocabulary = string;

/**
 * What ranking needs of a page: how many sentences its authors list, after its title; how many other ones follow; how many
 * stems one of them holds, to the half; how much the page counts, from 1 to 100; whom it speaks to first: parents, teenagers, professionals or anyone; and the dangers in which it
 * says what to do, separated by spaces.
 */
export type PageFacts = readonly [listed: number, others: number, stems: number, prior: number, reader: 'p' | 't' | 'o' | '', dangers?: string];

/** `start.json`, the first file of an index. */
export interface StartFile {
  /** Folder of the other files, which changes with what they hold. */
  readonly version: string;
  /** The first stem of each part of the list of stems, in the order of their code units. */
  readonly firstStems: readonly string[];
  /** Pages in each part of the list of pages but the last. */
  readonly pagesPerFile: number;
  readonly pages: readonly PageFacts[];
  /** Numbers of the pages that explain what services named in a query are, by the coded name of each service. */
  readonly services: Readonly<Record<string, number>>;
  /** By a stem that few sentences hold, those that mean the same to a parent, separated by spaces. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Numbers of the pages to give when a query holds nothing to look for. */
  readonly fallback: readonly number[];
  /** Every page, where they are few enough to come at once: there are no parts of their list then. */
  readonly results?: PageFile;
  /** True for an index small enough to be had whole, in `all.json`. */
  readonly isSmall: boolean;
}

/** `all.json`: every part of a small index in one file. */
export interface AllFile {
  readonly stems: readonly StemFile[];
  /** None where `start.json` has every page. */
  readonly pages: readonly PageFile[];
  readonly vocabulary: Vocabulary;
}
