/** A screen someone searches on, and how the search opens there. */
export interface Device {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** How the search of a site is used, as selectors. */
export interface SearchSite {
  readonly name: string;
  /** Address of its root, without a slash at its end. */
  readonly root: string;
  /** Path of the page the search opens from, once it is there. */
  readonly guide: string;
  /** Path of the page that a phone goes to when someone wants to search, where there is one. */
  readonly searchPage?: string;
  /** Button that opens the search on a page that is not made of it. */
  readonly button: string;
  readonly box: string;
  /** Links of the results, in their order. */
  readonly results: string;
  /** Files that only the search needs. */
  readonly files: RegExp;
}

/** The size of a small phone, and that of a laptop. */
export const phone: Device = { name: '360 px', width: 360, height: 740 };
export const desktop: Device = { name: '1280 px', width: 1280, height: 800 };

const guide = '/proteger/navigateurs/';

/** Our site, served at `root`. */
export function ours(root: string): SearchSite {
  return {
    name: 'ours',
    root,
    guide,
    searchPage: '/recherche/',
    button: '.search-link',
    box: 'search-panel form input',
    results: 'search-panel .results h2 a',
    files: /pagefind|search|recherche|french/,
  };
}

/** A stock Starlight site, served at `root`: its dialog is on every page, and phones have no other. */
export function starlight(root: string): SearchSite {
  return {
    name: 'Starlight',
    root,
    guide,
    button: 'button[data-open-modal]:enabled',
    box: '#starlight__search input',
    results: '#starlight__search .pagefind-ui__result-link',
    files: /pagefind|ui-core/,
  };
}
