import { glob } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { addressProblems, type BuiltSite } from './built/addresses.ts';
import { attributeOf, readPage, type BuiltPage } from './built/page.ts';
import { sharedWords, structureProblems } from './built/structure.ts';
import { wordProblems } from './built/words.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem of the pages built in the folder `dist` for a site served under the path `base`: what readers and
 * browsers would meet, whatever the code meant. Files are named from `dist`. The search index is not looked at.
 */
export async function checkDist(dist: string, base: string): Promise<Problem[]> {
  const files = await filesBelow(dist);
  const pageFiles = files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
  const pages = await Promise.all(pageFiles.map((file) => readPage(dist, file)));
  if (pages.length === 0) {
    const fix = 'Regardez les erreurs de la construction.';
    return [{ rule: 'structure', file: '.', line: 1, message: 'Le site construit n’a aucune page.', fix }];
  }
  const site: BuiltSite = { pages, files: new Set(files), base: base.replace(/\/$/, ''), origin: originOf(pages) };
  const found = pages.flatMap((page) => [...structureProblems(page), ...addressProblems(page, site), ...wordProblems(page)]);
  return [...found, ...sharedWords(pages)];
}

async function filesBelow(dist: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**', { cwd: dist, withFileTypes: true }));
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(dist, join(entry.parentPath, entry.name)));
  return paths.map((path) => path.split(sep).join('/')).sort();
}

/** The origin that the canonical addresses give. */
function originOf(pages: readonly BuiltPage[]): string | undefined {
  const elements = pages.flatMap((page) => page.elements);
  const canonical = elements.find((element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical');
  const url = canonical && attributeOf(canonical, 'href');
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
