import { brotli } from '../../src/integrations/compress.ts';
import { mostPages } from '../../src/search/answers.ts';
import { french } from '../../src/search/french.ts';
import { makeIndex } from '../../src/search/make-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { openIndex } from '../../src/search/quick-index.ts';
import { readSynonyms } from '../../src/search/read-synonyms.ts';
import type { GeneratedGuide } from '../generated-guides.ts';
import { type Asked, type Measure, timed } from './measured.ts';

const folder = 'https://site.example/search/fr/';

/**
 * Our first-tier index: its first file, and the parts a query asks for, in Brotli as our server sends them. As many pages are
 * asked for as the site does before it shows the first.
 */
export const measure: Measure = async (guides, queries, rounds) => {
  const documents = guides.map(asDocument);
  const language = french;
  const synonyms = await readSynonyms('fr');
  const { times, made: files } = await timed(rounds, async () => makeIndex(documents, language, synonyms));
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (name: string, text: string) => {
    const size = sizes.get(name) ?? brotli(Buffer.from(text)).then(({ length }) => length);
    sizes.set(name, size);
    return size;
  };
  const asked: Asked[] = [];
  for (const query of queries) {
    let bytes = 0;
    let count = 0;
    const index = await openIndex(`${folder}start.json`, language, async (address) => {
      const name = String(address).slice(folder.length);
      const text = files.get(name);
      if (text === undefined) return new Response(null, { status: 404 });
      const size = await sizeOf(name, text);
      bytes += size;
      count += 1;
      return new Response(text);
    });
    const { results } = await index.search(query, { limit: mostPages });
    asked.push({ bytes, files: count, isAnswered: results.length > 0 });
  }
  const written = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { indexTimes: times, files: files.size, written, queries: asked };
};

function asDocument(guide: GeneratedGuide): SearchDocument {
  const facets = { kind: 'guide', section: 'agir', situations: ['blackmail'], audience: ['parent'], ages: ['10-12', '13-15'] } as const;
  return { ...guide, label: 'Guide', facets };
}
