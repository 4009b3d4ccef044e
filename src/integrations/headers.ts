import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, type HeadersFile } from '../security/headers.ts';
import { cspHash, inlineContent } from '../security/inline.ts';

/** Writes `headers.json` beside the built pages, and fails the build when the policy it holds would block part of one. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => writeHeaders(fileURLToPath(dir), base),
    },
  };
}

/**
 * Reads every page under `dir` and writes the header policy they need to `dir/headers.json`.
 * @throws Error that names each page and what the policy would block there, or the pages whose style sheets differ.
 */
export async function writeHeaders(dir: string, base: string): Promise<void> {
  const blocked: string[] = [];
  const firstPageOf = new Map<string, string>();
  for (const page of (await Array.fromAsync(glob('**/*.html', { cwd: dir }))).sort()) {
    const content = inlineContent(await readFile(join(dir, page), 'utf8'));
    blocked.push(...content.blocked.map((what) => `  ${page}: ${what}`));
    for (const style of content.styles) firstPageOf.set(style, firstPageOf.get(style) ?? page);
  }
  if (blocked.length > 0) {
    throw new Error(
      `The Content-Security-Policy of src/security/headers.ts would block, without a word to the reader:\n` +
        `${blocked.join('\n')}\nMove styles to src/styles/, and scripts to a file that <script src> loads.`,
    );
  }
  if (firstPageOf.size > 1) {
    const sheets = [...firstPageOf].map(([style, page]) => `  ${page}: <style>${style.slice(0, 60)}…`);
    throw new Error(
      `The site has one style sheet, inlined in every page; ${firstPageOf.size} different ones were built:\n` +
        `${sheets.join('\n')}\nRemove <style> from components and put its rules in src/styles/.`,
    );
  }
  const file: HeadersFile = { base, rules: headerRules({ styleHashes: [...firstPageOf.keys()].map(cspHash), base }) };
  await writeFile(join(dir, 'headers.json'), `${JSON.stringify(file, null, 2)}\n`);
}
