import { existsSync } from 'node:fs';
import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import sirv from 'sirv';
import { foldForSearch } from '../domain/search-text.ts';

/** Ready-made interfaces that Pagefind writes beside its index; the site has its own. */
const unusedFiles = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

/**
 * Makes the search index of the built pages, in `pagefind/`.
 * @throws when Pagefind refuses a page or finds none to index.
 */
export async function indexSite(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`Pagefind n’a pas démarré : ${errors.join(', ')}`);
  let pages = 0;
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const content = foldForSearch(await readFile(join(dist, file), 'utf8'));
    if (!content.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: file, content });
    if (added.errors.length > 0) throw new Error(`Pagefind refuse ${file} : ${added.errors.join(', ')}`);
    pages += 1;
  }
  if (pages === 0) throw new Error('Aucune page à indexer : data-pagefind-body manque partout.');
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind n’a pas écrit son index : ${written.errors.join(', ')}`);
  await index.deleteIndex();
  await Promise.all(unusedFiles.map((file) => rm(join(dist, 'pagefind', file), { force: true })));
  return pages;
}

/** Search: the index at build; in development, the index of the last build when there is one. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} pages indexées`);
      },
      'astro:server:setup': ({ server }) => {
        if (existsSync('dist/pagefind')) server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }));
      },
    },
  };
}
