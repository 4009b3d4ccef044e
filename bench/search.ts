/**
 * How well the search answers what people type: success at 1 and 3, mean reciprocal rank and queries without a result, on
 * the pages of the last build, beside other engines and beside itself without each of its ideas. Needs a build.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { documentsFile } from '../src/integrations/search.ts';
import { locales, type Locale } from '../src/domain/locale.ts';
import type { SearchDocument } from '../src/search/document.ts';
import { dangerIn } from '../src/search/danger.ts';
import { languages } from '../src/search/languages.ts';
import { readSynonyms } from '../src/search/read-synonyms.ts';
import { listening, withBuiltSite } from './built-site.ts';
import { miniSearchEngine, oramaEngine, ownEngine, pagefindEngine, stockPagefind, type Engine, type OwnEngine } from './search-engines.ts';
import { measure, type Query } from './search-measures.ts';

const sets = {
  'tuned on': 'bench/search-queries.json',
  'held out': 'bench/search-queries-held-out.json',
} as const;

const read = async <Content>(file: string) => JSON.parse(await readFile(file, 'utf8')) as Content;
const documents = await read<Record<Locale, SearchDocument[]>>(documentsFile);

/** The site’s engine whole, then without one idea at a time. */
async function ownEngines(locale: Locale): Promise<Record<string, Engine>> {
  const whole: OwnEngine = {
    documents: documents[locale],
    language: languages[locale],
    synonyms: await readSynonyms(locale),
    dangerOf: (query) => dangerIn(query, locale),
    isCorrecting: true,
  };
  const { language } = whole;
  const variants: Record<string, OwnEngine> = {
    'quick index': whole,
    '… without authors’ words': { ...whole, documents: whole.documents.map((page) => ({ ...page, words: [] })) },
    '… without synonyms': { ...whole, synonyms: [] },
    '… without corrections': { ...whole, isCorrecting: false },
    '… without stems': { ...whole, language: { ...language, stem: (word) => word } },
    '… common words as any other': { ...whole, language: { ...language, common: new Set() } },
    '… whoever asks': { ...whole, language: { ...language, asker: () => '' } },
    '… whatever the danger': { ...whole, dangerOf: () => undefined },
  };
  return Object.fromEntries(await Promise.all(Object.entries(variants).map(async ([name, variant]) => [name, await ownEngine(variant)] as const)));
}

/** Pagefind as it comes, in a browser: `use` gets the engine while its files are served. */
async function withPagefind(page: Page, locale: Locale, use: (engine: Engine) => Promise<void>): Promise<void> {
  const files = await stockPagefind(documents[locale], locale);
  const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    const content = files.get(path.slice('/pagefind/'.length));
    if (content === undefined) response.setHeader('content-type', 'text/html').end(`<!doctype html><html lang="${locale}"><title>Pagefind</title>`);
    else response.setHeader('content-type', types[path.split('.').pop() ?? ''] ?? 'application/octet-stream').end(content);
  });
  const origin = await listening(server);
  await page.goto(origin);
  await use(pagefindEngine(page, `${origin}/pagefind/pagefind.js`));
  server.close();
  server.closeAllConnections();
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

await withBuiltSite(async ({ browser }) => {
  const context = await browser.newContext();
  for (const locale of locales) {
    for (const [name, file] of Object.entries(sets)) {
      const queries = (await read<Record<Locale, Query[]>>(file))[locale];
      const rows: Record<string, Record<string, string | number>> = {};
      const add = async (engine: string, ask: Engine) => {
        const { success1, success3, reciprocalRank, empty, missed } = await measure(ask, queries);
        rows[engine] = { 'success at 1': percent(success1), 'success at 3': percent(success3), MRR: Number(reciprocalRank.toFixed(3)), 'no result': empty };
        if (engine === 'quick index' && process.argv.includes('--misses')) for (const { query, found } of missed) console.log(`${query}\n  ${found.join('\n  ')}`);
      };
      for (const [engine, ask] of Object.entries(await ownEngines(locale))) await add(engine, ask);
      await add('MiniSearch', miniSearchEngine(documents[locale]));
      await add('Orama', await oramaEngine(documents[locale], locale));
      const page = await context.newPage();
      await withPagefind(page, locale, (engine) => add('Pagefind, untouched', engine));
      await page.close();
      console.log(`${locale}: ${queries.length} queries the engine was ${name}`);
      console.table(rows);
    }
  }
  await context.close();
});
console.log('Goals: success at 3 ≥ 97 %, at 1 ≥ 85 %, no query without a result.');
