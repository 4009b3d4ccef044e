import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import sirv from 'sirv';
import { foldForSearch } from '../domain/search-text.ts';

/** Ready-made interfaces that Pagefind writes beside its index; the site has its own. */
const unusedFiles = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

/** A built page without what only the index reads: marks on its elements, and the words people type for it. */
export function withoutIndexMarks(html: string): string {
  return html
    .replace(/<span hidden data-pagefind-meta="[^"]*"[^>]*><\/span>/g, '')
    .replace(/(?<=<[^<>]*) data-pagefind-[a-z]+(?:="[^"]*")?/g, '');
}

/**
 * Makes the search index of the built pages, in `pagefind/`, then takes the index’s marks out of them.
 * @throws when Pagefind refuses a page or finds none to index.
 */
export async function indexSite(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`Pagefind n’a pas démarré : ${errors.join(', ')}`);
  let pages = 0;
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    if (html.includes('data-pagefind-body')) {
      const added = await index.addHTMLFile({ sourcePath: file, content: foldForSearch(html) });
      if (added.errors.length > 0) throw new Error(`Pagefind refuse ${file} : ${added.errors.join(', ')}`);
      pages += 1;
    }
    await writeFile(join(dist, file), withoutIndexMarks(html));
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
