import { attributeOf, childrenOf, textOf, type BuiltPage, type Element, type PageNode } from '../checks/built/page.ts';
import type { Facets } from '../domain/facets.ts';
import { isLocale, type Locale } from '../domain/locale.ts';
import type { SearchDocument } from '../search/document.ts';

/** What a built page gives to the search index of its language. */
export interface PageDocuments {
  readonly locale: Locale;
  readonly documents: readonly SearchDocument[];
}

type Facts = Omit<SearchDocument, 'path' | 'title' | 'summary' | 'headings' | 'body'> & Partial<Pick<SearchDocument, 'summary'>>;

/** The page and the entries it marks, as the search knows them; undefined for a page that is not to be found. */
export function documentsOf(page: BuiltPage): PageDocuments | undefined {
  const body = page.elements.find((element) => attributeOf(element, 'data-pagefind-body') !== undefined);
  const facts = page.elements.map((element) => attributeOf(element, 'data-search-facts')).find((value) => value !== undefined);
  const lang = attributeOf(page.elements.find(({ tagName }) => tagName === 'html') ?? page.elements[0] as Element, 'lang');
  if (!body || facts === undefined || !isLocale(lang)) return undefined;
  const entries = page.elements.filter((element) => attributeOf(element, 'data-search-entry') !== undefined).map((element) => entryOf(element, page.path));
  return { locale: lang, documents: [pageDocument(page, body, JSON.parse(facts) as Facts), ...entries] };
}

function pageDocument({ path, elements }: BuiltPage, body: Element, facts: Facts): SearchDocument {
  const description = elements.find((element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description');
  const inBody = [...readable(body)];
  const textsOf = (...names: readonly string[]) => inBody.flatMap((node) => ('tagName' in node && names.includes(node.tagName) ? [tidy(textOf(node))] : []));
  return {
    summary: description ? (attributeOf(description, 'content') ?? '') : '',
    ...facts, path,
    title: textsOf('h1')[0] ?? '',
    headings: textsOf('h2', 'h3'),
    body: tidy(inBody.map((node) => ('value' in node ? node.value : '')).join(' ')),
  };
}

/** An entry of a list that the search finds by itself: a term, its definition and the other words for it. */
function entryOf(element: Element, page: string): SearchDocument {
  const { label, words } = JSON.parse(attributeOf(element, 'data-search-entry') ?? '{}') as Pick<Facts, 'label' | 'words'>;
  const inside = [...readable(element)];
  const named = inside.find((node): node is Element => 'tagName' in node && attributeOf(node, 'id') !== undefined);
  const definition = inside.find((node) => 'tagName' in node && node.tagName === 'p');
  const title = named ? tidy(textOf(named)) : '';
  const summary = definition ? tidy(textOf(definition)) : '';
  const facets: Facets = { kind: 'term', situations: [], audience: [], ages: [] };
  return { path: `${page}#${named ? (attributeOf(named, 'id') ?? '') : ''}`, title, label, words, summary, facets, headings: [], body: '' };
}

/** The nodes inside `node` that the index reads. */
function* readable(node: PageNode): Generator<PageNode> {
  for (const child of childrenOf(node)) {
    if ('tagName' in child && (attributeOf(child, 'data-pagefind-ignore') !== undefined || attributeOf(child, 'hidden') !== undefined)) continue;
    if ('tagName' in child && ['script', 'style', 'noscript', 'svg'].includes(child.tagName)) continue;
    yield child;
    yield* readable(child);
  }
}

function tidy(text: string): string {
  // No-break spaces stay: results are printed as the pages are.
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
