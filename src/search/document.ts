import type { Danger } from '../domain/danger.ts';
import type { Facets } from '../domain/facets.ts';

/** What the index is made from: one page, or one entry of the glossary. */
export interface SearchDocument {
  /** Address below the base path, with its fragment for a part of a page. */
  readonly path: string;
  readonly title: string;
  /** Kind of page, in the words of its language. */
  readonly label: string;
  readonly summary: string;
  readonly facets: Facets;
  /** What people type for it, as its authors list it. */
  readonly words: readonly string[];
  /** Coded names of services that the page explains: see `hashesOfName`. */
  readonly services?: readonly string[];
  /** Dangers in which it says what to do. */
  readonly dangers?: readonly Danger[];
  /** How much the page counts beside others of its kind, from 0 to 1; 1 when left out. */
  readonly prior?: number;
  /** True for a page to give when a query holds nothing to look for. */
  readonly isFallback?: boolean;
  readonly headings: readonly string[];
  readonly body: string;
}

/** What a document says in texts that were read and checked: all but the words people type. */
export function editedTexts({ title, summary, headings, body }: SearchDocument): string[] {
  return [title, summary, ...headings, body];
}
