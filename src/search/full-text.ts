import { foldForSearch } from '../domain/search-text.ts';
import { curled, partsOf, shortened } from './excerpt.ts';
import type { Mark } from './marks.ts';

/** A part of a page that holds the words, by its heading. */
export interface Passage {
  readonly url: string;
  readonly title: string;
}

/** A page that holds all the words, with what it says around them. */
export interface FoundText {
  readonly url: string;
  readonly title: string;
  readonly label: string;
  readonly excerpt: readonly Mark[];
  readonly passages: readonly Passage[];
}

/** Looks for all the words of a query in the whole text of the site. */
export type FullText = (query: string) => Promise<readonly FoundText[]>;

/** What Pagefind says of one page. */
interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly kind?: string };
  readonly sub_results: readonly Passage[];
}

/** The part of Pagefind’s browser API that the site uses. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<PagefindPage> }[] }>;
}

/** Pages read for one query: each is a request. */
const mostPages = 12;
/** Parts of one page that are named. */
const mostPassages = 3;

/**
 * Pagefind, from its folder `bundle`, for a site served under `base`.
 * @throws when the browser refuses its worker or its WebAssembly, or the network fails.
 */
export async function openFullText(bundle: string, base: string, load = importPagefind): Promise<FullText> {
  const pagefind = await load(bundle);
  await pagefind.options({ bundlePath: bundle, baseUrl: base, excerptLength: 26, ranking: { metaWeights: { title: 5 } } });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(foldForSearch(query));
    return (await Promise.all(results.slice(0, mostPages).map((result) => result.data()))).map(foundText);
  };
}

async function importPagefind(bundle: string): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
}

function foundText({ url, excerpt, meta, sub_results }: PagefindPage): FoundText {
  return {
    url,
    title: curled(meta.title),
    label: curled(meta.kind ?? ''),
    excerpt: partsOf(shortened(excerpt, meta.title)),
    passages: sub_results
      .filter((part) => part.url.includes('#'))
      .slice(0, mostPassages)
      .map((part) => ({ url: part.url, title: curled(part.title) })),
  };
}
