import type { SearchDocument } from './document.ts';
import type { Language } from './language.ts';
import { makeIndex } from './make-index.ts';
import { openIndex } from './quick-index.ts';
import type { QuickIndex } from './answer.ts';

/** A page for the tests, all fields filled. */
export function sampleDocument(path: string, given: Partial<SearchDocument> = {}): SearchDocument {
  const facets = { kind: 'guide', section: 'act', situations: [], audience: ['parent'], ages: [] } as const;
  return { path, title: path, label: 'Agir', summary: '', words: [], headings: [], body: '', facets, ...given };
}

/** An index read from memory; `requests` holds the names of the files asked for, `failing` those that are not there. */
export async function sampleIndex(documents: readonly SearchDocument[], language: Language, synonyms: readonly (readonly string[])[] = []): Promise<{ index: QuickIndex; requests: string[]; failing: Set<string> }> {
  const files = makeIndex(documents, language, synonyms);
  const requests: string[] = [];
  const failing = new Set<string>();
  const read = (address: URL | RequestInfo) => {
    const name = new URL(String(address)).pathname.slice(1);
    requests.push(name);
    const text = failing.has(name) ? undefined : files.get(name);
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  };
  return { index: await openIndex('https://site.invalid/start.json', language, read), requests, failing };
}
