import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import type { Page } from '@playwright/test';
import type { Danger } from '../src/domain/danger.ts';
import type { Locale } from '../src/domain/locale.ts';
import type { SearchDocument } from '../src/search/document.ts';
import type { Language } from '../src/search/language.ts';
import { makeIndex } from '../src/search/make-index.ts';
import { plain } from '../src/search/plain-words.ts';
import { openIndex } from '../src/search/quick-index.ts';

/** A search engine at work: the paths of the first pages it gives. */
export type Engine = (query: string) => Promise<readonly string[]>;

/** Results an engine is asked for: what a phone shows before one scrolls much. */
const asked = 10;

/** What the site’s own engine is made of; ideas are left out of it one by one. */
export interface OwnEngine {
  readonly documents: readonly SearchDocument[];
  readonly language: Language;
  readonly synonyms: readonly (readonly string[])[];
  readonly dangerOf: (query: string) => Danger | undefined;
  /** False to leave out the list of known words, against which words are corrected. */
  readonly isCorrecting: boolean;
}

/** The site’s own index, as the browser reads it, from memory. */
export async function ownEngine({ documents, language, synonyms, dangerOf, isCorrecting }: OwnEngine): Promise<Engine> {
  const files = makeIndex(documents, language, synonyms);
  const read = (address: URL | RequestInfo) => {
    const name = new URL(String(address)).pathname.slice(1);
    return Promise.resolve(new Response(!isCorrecting && name.endsWith('vocabulary.json') ? '""' : files.get(name)));
  };
  const index = await openIndex('https://search.invalid/start.json', language, read);
  return async (query) => (await index.search(query, { limit: asked, danger: dangerOf(query) })).results.map(({ path }) => path);
}

/** MiniSearch over all the text, with the options its manual advises for search as one types. */
export function miniSearchEngine(documents: readonly SearchDocument[]): Engine {
  const index = new MiniSearch({
    idField: 'path', fields: ['title', 'words', 'summary', 'headings', 'body'],
    extractField: (document: SearchDocument, field) => [document[field as keyof SearchDocument]].flat().join(' '),
    processTerm: plain,
    searchOptions: { boost: { title: 5, words: 6, summary: 2, headings: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(documents);
  return (query) => Promise.resolve(index.search(query).slice(0, asked).map(({ id }) => String(id)));
}

/** Orama over all the text, with the stemmer of the language and the tolerance its manual gives as an example. */
export async function oramaEngine(documents: readonly SearchDocument[], locale: Locale): Promise<Engine> {
  const index = create({
    schema: { path: 'string', title: 'string', words: 'string', summary: 'string', headings: 'string', body: 'string' } as const,
    language: locale === 'fr' ? 'french' : 'english',
  });
  await insertMultiple(index, documents.map(({ path, title, words, summary, headings, body }) => ({ path, title, words: words.join(' '), summary, headings: headings.join(' '), body })));
  return async (query) => {
    const { hits } = await searchOrama(index, { term: query, properties: ['title', 'words', 'summary', 'headings', 'body'], boost: { title: 5, words: 6, summary: 2, headings: 2 }, tolerance: 1, limit: asked });
    return hits.map(({ document }) => document.path);
  };
}

/** The files of Pagefind as it comes, for the text of the pages alone, by their path. */
export async function stockPagefind(documents: readonly SearchDocument[], locale: Locale): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start.');
  for (const { path, title, headings, summary, body } of documents) {
    await index.addCustomRecord({ url: path, content: [title, summary, ...headings, body].join('\n'), language: locale, meta: { title } });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Pagefind in a browser that has a page of the site that serves `pagefind/pagefind.js`. */
export function pagefindEngine(page: Page, bundle: string): Engine {
  return (query) => page.evaluate(async ({ query, bundle, asked }) => {
    const pagefind = (await import(bundle)) as { search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
    const { results } = await pagefind.search(query);
    return (await Promise.all(results.slice(0, asked).map((result) => result.data()))).map(({ url }) => url);
  }, { query, bundle, asked });
}
