import type { Danger } from '../domain/danger.ts';
import type { Facets } from '../domain/facets.ts';

/** Choices of a reader; what is absent is not filtered. */
export type Filters = { readonly [key in 'kind' | 'section' | 'situation' | 'audience' | 'age']?: string };

/** One page, or one entry of the glossary, as a result shows it. */
export interface Result {
  /** Address below the base path, with its fragment for a part of a page. */
  readonly path: string;
  readonly title: string;
  /** Kind of page, in the words of its language. */
  readonly label: string;
  readonly summary: string;
  readonly facets: Facets;
}

/** Answer of the index to one query. */
export interface Answer {
  /** Best first. */
  readonly results: readonly Result[];
  /** The query as it was understood, where words of it were corrected; undefined when it was taken as typed. */
  readonly corrected?: string;
  /** False where no page holds all its words: the nearest are given. */
  readonly isComplete: boolean;
  /** Stems of the words looked for: what to mark in a text, see `marks`. */
  readonly stems: readonly string[];
}

/** The index of one language, once its first file is there. */
export interface QuickIndex {
  /**
   * The pages that answer `query`, most useful first, `limit` at most.
   * @throws when a file of the index cannot be read.
   */
  search(query: string, options: { readonly limit: number; readonly filters?: Filters; readonly isTyping?: boolean; readonly danger?: Danger | undefined }): Promise<Answer>;

  /** Reads the rest of a small index, so that the next answers need no network. To be called once an answer is shown. */
  readAll(): Promise<void>;
}
