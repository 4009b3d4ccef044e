import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, type HeadersFile } from '../security/headers.ts';
import { hostFiles } from '../security/hosts/host-files.ts';
import { cspHash, inlineContent, type InlineStyle } from '../security/inline.ts';

/**
 * The style sheets of the site, by the name that their `<style data-sheet>` bears: those of pages (layouts/Base.astro and
 * Pocket.astro), and those of embeds (layouts/Embed.astro). Any other, such as one that Astro makes of a component’s
 * `<style>`, is refused.
 */
const pageSheets: readonly string[] = ['guide', 'page', 'search', 'codes', 'pocket'];
const embedSheets: readonly string[] = ['embed', 'embed-text'];
const sheets = [...pageSheets, ...embedSheets];

/**
 * Writes `headers.json` beside the built pages, and the same rules for each host in `hosts/`. Fails the build when the policy they
 * hold would block part of a page.
 */
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

type StyleInPage = InlineStyle & { readonly page: string };

/**
 * Reads every page under `dir` and writes the header policy they need to `dir/headers.json`, and for each host to `dir/hosts/`.
 * @throws Error that names each page and what the policy would block there, or the pages whose style sheets differ; or that says
 * what a host has no way to write.
 */
export async function writeHeaders(dir: string, base: string): Promise<void> {
  const blocked: string[] = [];
  const found: StyleInPage[] = [];
  const pages = (await Array.fromAsync(glob('**/*.html', { cwd: dir }))).sort();
  for (const page of pages) {
    const content = inlineContent(await readFile(join(dir, page), 'utf8'));
    blocked.push(...content.blocked.map((what) => `  ${page}: ${what}`));
    found.push(...content.styles.map((style) => ({ ...style, page })));
  }
  if (blocked.length > 0) {
    throw new Error(
      `The Content-Security-Policy of src/security/headers.ts would block, without a word to the reader:\n` +
        `${blocked.join('\n')}\nMove styles to src/styles/, and scripts to a file that <script src> loads.`,
    );
  }
  refuseStrays(found.filter(({ sheet }) => !sheets.includes(sheet)));
  const hashesOf = (names: readonly string[]) => names.flatMap((sheet) => oneText(found, sheet)).map(cspHash);
  const file: HeadersFile = { base, rules: headerRules({ styleHashes: hashesOf(pageSheets), embedStyleHashes: hashesOf(embedSheets), base }) };
  const folders = pages.flatMap((page) => /^([^/\\]+)[/\\]404[/\\]index\.html$/.exec(page)?.[1] ?? []);
  const forHosts = hostFiles({ ...file, folders });
  await mkdir(join(dir, 'hosts'), { recursive: true });
  for (const [name, text] of Object.entries(forHosts)) await writeFile(join(dir, 'hosts', name), text);
  await writeFile(join(dir, 'headers.json'), `${JSON.stringify(file, null, 2)}\n`);
}

/** The text that every page that has the sheet `sheet` prints; nothing when no page has it. */
function oneText(found: readonly StyleInPage[], sheet: string): string[] {
  const firsts = firstOfEach(found.filter((style) => style.sheet === sheet));
  if (firsts.length > 1) {
    throw new Error(
      `The style sheet « ${sheet} » is the same in every page that has it; ${firsts.length} different ones were built:\n` +
        `${listed(firsts)}\nA rule that one page alone needs goes into the sheet all the same, in src/styles/.`,
    );
  }
  return firsts.map(({ text }) => text);
}

function refuseStrays(strays: readonly StyleInPage[]): void {
  if (strays.length === 0) return;
  throw new Error(
    `The style sheets of the site bear their name (data-sheet): ${sheets.join(', ')}. Others were built:\n` +
      `${listed(firstOfEach(strays))}\nRemove <style> from components and put its rules in src/styles/.`,
  );
}

/** Of the styles that share their text, the one of the first page. */
function firstOfEach(styles: readonly StyleInPage[]): StyleInPage[] {
  return styles.filter((style, index) => styles.findIndex(({ text }) => text === style.text) === index);
}

function listed(styles: readonly StyleInPage[]): string {
  return styles.map(({ page, sheet, text }) => `  ${page}: <style data-sheet="${sheet}">${text.slice(0, 60)}…`).join('\n');
}
