import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createIndex } from 'pagefind';
import { createSiteServer } from '../../scripts/lib/server.ts';
import { compressFiles } from '../../src/integrations/compress.ts';
import { withBrowser } from '../browser.ts';
import { listening } from '../built-site.ts';
import type { GeneratedGuide } from '../generated-guides.ts';
import { recordOf } from '../wire.ts';
import { type Asked, type Measure, timed } from './measured.ts';

/** Pagefind’s own code: the rest of what a query fetches is the index. */
const code = /\/(?:pagefind(?:-worker)?\.js|wasm\.[\w-]+\.pagefind)$/;

/** Pagefind, on the same guides as pages, asked by a browser that has nothing yet. */
export const measure: Measure = async (guides, queries, rounds) => {
  const dist = resolve('.build', `bench-pagefind-${guides.length}`);
  const bundle = join(dist, 'pagefind');
  try {
    const { times } = await timed(rounds, () => index(guides, bundle));
    await Promise.all((await readdir(bundle)).filter((file) => /-(?:ui|highlight)\./.test(file)).map((file) => rm(join(bundle, file))));
    const files = (await readdir(bundle, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
    await writeFile(join(dist, 'headers.json'), JSON.stringify({ base: '/', rules: [] }));
    await writeFile(join(dist, 'index.html'), '<!doctype html><html lang="fr"><title>Pagefind</title>');
    await compressFiles(dist);
    return { indexTimes: times, files: files.length, written: sizes.reduce((sum, size) => sum + size, 0), queries: await ask(dist, queries) };
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
};

async function index(guides: readonly GeneratedGuide[], outputPath: string): Promise<void> {
  await rm(outputPath, { recursive: true, force: true });
  await mkdir(outputPath, { recursive: true });
  const { index: pagefind, errors } = await createIndex({ keepIndexUrl: false });
  if (!pagefind) throw new Error(errors.join(', '));
  for (const guide of guides) await pagefind.addHTMLFile({ url: guide.path, content: page(guide) });
  await pagefind.writeFiles({ outputPath });
  await pagefind.deleteIndex();
}

function page({ title, summary, words, headings, body }: GeneratedGuide): string {
  const parts = body.split('\n').map((text, number) => `<h2>${headings[number] ?? ''}</h2><p>${text}</p>`);
  const meta = `<span hidden data-pagefind-meta="words[data-words]" data-words="${words.join(', ')}"></span>`;
  return `<html lang="fr"><title>${title}</title><main data-pagefind-body><h1>${title}</h1><p>${summary}</p>${meta}${parts.join('')}</main></html>`;
}

/** What each of `queries` costs a browser until the data of its first result is there. */
async function ask(dist: string, queries: readonly string[]): Promise<Asked[]> {
  const server = createSiteServer({ dist, base: '/' });
  const record = recordOf(server);
  const origin = await listening(server);
  const asked: Asked[] = [];
  await withBrowser(async (browser) => {
    for (const query of queries) {
      const context = await browser.newContext();
      const tab = await context.newPage();
      await tab.goto(origin);
      const from = record.length;
      const isAnswered = await tab.evaluate(async (words) => {
        const address = '/pagefind/pagefind.js';
        const pagefind = (await import(address)) as { search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }> };
        const [first] = (await pagefind.search(words)).results;
        await first?.data();
        return first !== undefined;
      }, query);
      await context.close();
      const index = record.slice(from).filter(({ path }) => path.startsWith('/pagefind/') && !code.test(path));
      asked.push({ bytes: index.reduce((sum, { path }) => sum + served(dist, path), 0), files: index.length, isAnswered });
    }
  });
  server.close();
  server.closeAllConnections();
  return asked;
}

/** Size of the file as a browser gets it, headers aside. */
function served(dist: string, path: string): number {
  const file = join(dist, path);
  const twin = `${file}.br`;
  return statSync(existsSync(twin) ? twin : file, { throwIfNoEntry: false })?.size ?? 0;
}
