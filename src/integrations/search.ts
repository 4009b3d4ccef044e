import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import sirv from 'sirv';
import { parsePage } from '../checks/built/page.ts';
import { locales, type Locale } from '../domain/locale.ts';
import { foldForSearch } from '../domain/search-text.ts';
import type { SearchDocument } from '../search/document.ts';
import { pagePath } from '../i18n/routes.ts';
import { inOwnLanguage } from '../search/in-own-language.ts';
import { languages } from '../search/languages.ts';
import { makeIndex } from '../search/make-index.ts';
import { readSynonyms } from '../search/read-synonyms.ts';
import { documentsOf } from './search-documents.ts';

/** Ready-made interfaces that Pagefind writes beside its index; the site has its own. */
const unusedFiles = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

/** What the indexes are made of, by language, kept for the benches: the pages themselves lose it. */
export const documentsFile = '.build/search-documents.json';

/** A built page without what only the index reads: marks on its elements, and the words people type for it. */
export function withoutIndexMarks(html: string): string {
  return html
    .replace(/<span hidden data-search-facts="[^"]*"[^>]*><\/span>/g, '')
    .replace(/(?<=<[^<>]*) data-(?:pagefind|search)-[a-z]+(?:="[^"]*")?/g, '');
}

/**
 * The panel of the built search page whose text is `html`.
 * @throws when it has none.
 */
export function panelOf(html: string): string {
  const [panel] = /<search-panel[^]*?<\/search-panel>/.exec(html) ?? [];
  if (panel === undefined) throw new Error('La page de recherche n’a pas de <search-panel> : la fenêtre de recherche le reprend.');
  return panel;
}

/**
 * Makes the indexes of the built pages, then takes their marks out of them: the full text in `pagefind/`, and for each
 * language what answers first in `search/`, with the panel that other pages borrow from the search page. Gives the number of pages.
 * @throws when Pagefind refuses a page, or there is none to index.
 */
export async function indexSite(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`Pagefind n’a pas démarré : ${errors.join(', ')}`);
  const documents: Record<Locale, SearchDocument[]> = { fr: [], en: [] };
  let pages = 0;
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    if (html.includes('data-pagefind-body')) {
      const added = await index.addHTMLFile({ sourcePath: file, content: foldForSearch(html) });
      if (added.errors.length > 0) throw new Error(`Pagefind refuse ${file} : ${added.errors.join(', ')}`);
      const found = documentsOf(parsePage(file, html));
      if (found) documents[found.locale].push(...found.documents);
      pages += 1;
    }
    await writeFile(join(dist, file), withoutIndexMarks(html));
  }
  if (pages === 0) throw new Error('Aucune page à indexer : data-pagefind-body manque partout.');
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind n’a pas écrit son index : ${written.errors.join(', ')}`);
  await index.deleteIndex();
  await Promise.all(unusedFiles.map((file) => rm(join(dist, 'pagefind', file), { force: true })));
  // In the order of addresses, pages of one folder share a file.
  for (const locale of locales) documents[locale].sort((a, b) => (a.path < b.path ? -1 : 1));
  const own = inOwnLanguage(documents, languages);
  await mkdir(dirname(documentsFile), { recursive: true });
  await writeFile(documentsFile, JSON.stringify(own));
  for (const locale of locales) {
    const folder = join(dist, 'search', locale);
    await writeIndex(folder, own[locale], locale);
    const searchPage = await readFile(join(dist, pagePath('search', locale), 'index.html'), 'utf8');
    await writeFile(join(folder, 'panel.json'), JSON.stringify(panelOf(searchPage)));
  }
  return pages;
}

async function writeIndex(folder: string, documents: readonly SearchDocument[], locale: Locale): Promise<void> {
  for (const [path, text] of makeIndex(documents, languages[locale], await readSynonyms(locale))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Search: its indexes at build; in development, those of the last build when there is one. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} pages indexées`);
      },
      'astro:server:setup': ({ server }) => {
        for (const folder of ['pagefind', 'search']) {
          if (existsSync(`dist/${folder}`)) server.middlewares.use(`/${folder}`, sirv(`dist/${folder}`, { dev: true }));
        }
      },
    },
  };
}
