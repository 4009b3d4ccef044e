import type { Result } from './answer.ts';
import type { FoundText, Passage } from './full-text.ts';
import type { Mark } from './marks.ts';

/** A page as the list of results shows it. */
export interface ShownPage {
  /** Its address, base included. */
  readonly url: string;
  readonly title: readonly Mark[];
  readonly label: string;
  readonly text: readonly Mark[];
  readonly passages: readonly Passage[];
}

/** Cuts a text where words of the query stand. */
export type Marker = (text: string) => readonly Mark[];

/** A result of the quick index, under `base`, which ends with a slash. */
export function shownResult({ path, title, label, summary }: Result, base: string, mark: Marker): ShownPage {
  return { url: base + path.slice(1), title: mark(title), label, text: mark(summary), passages: [] };
}

/** A page that only the full text finds. */
export function shownText({ url, title, label, excerpt, passages }: FoundText, mark: Marker = unmarked): ShownPage {
  return { url, title: mark(title), label, text: excerpt, passages };
}

/** `pages` with what the full text says of them, in the same order, and nothing else. */
export function withExcerpts(pages: readonly ShownPage[], found: readonly FoundText[]): ShownPage[] {
  return pages.map((page) => {
    const text = found.find(({ url }) => url === page.url);
    if (!text) return page;
    // A passage that holds no word of the query says less than the summary.
    return { ...page, text: text.excerpt.some(({ isMarked }) => isMarked) ? text.excerpt : page.text, passages: text.passages };
  });
}

/** What `found` holds that `pages` does not: an entry of a page stands for the page. */
export function missingFrom(pages: readonly ShownPage[], found: readonly FoundText[]): FoundText[] {
  const known = new Set(pages.map(({ url }) => url.split('#')[0]));
  return found.filter(({ url }) => !known.has(url));
}

function unmarked(text: string): Mark[] {
  return [{ text, isMarked: false }];
}
