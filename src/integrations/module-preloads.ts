import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const moduleScript = /<script type="module" src="([^"]+)">/g;
const staticImport = /^import[^;]*?["']\.\/([\w.-]+\.js)["'];?/;

/** Names of the files that a compiled module imports at once, all at its beginning. */
export function importsOf(code: string): string[] {
  const names: string[] = [];
  for (let rest = code, found = staticImport.exec(rest); found; rest = rest.slice(found[0].length), found = staticImport.exec(rest)) {
    names.push(found[1] ?? '');
  }
  return names;
}

/** `html` with a link, before each of its scripts, to the modules that the script imports: they come with it, not after it. */
export function withModulePreloads(html: string, importsOfScript: ReadonlyMap<string, readonly string[]>): string {
  return html.replace(moduleScript, (script, src: string) => {
    const folder = src.slice(0, src.lastIndexOf('/') + 1);
    const links = (importsOfScript.get(src.slice(folder.length)) ?? []).map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
    return links.join('') + script;
  });
}

/** Has pages ask for the modules of their scripts along with the scripts: a round trip less on the search page. */
export function modulePreloads(): AstroIntegration {
  return {
    name: 'module-preloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const imports = new Map<string, readonly string[]>();
        for await (const file of glob('_astro/*.js', { cwd: dist })) {
          const found = importsOf(await readFile(join(dist, file), 'utf8'));
          if (found.length > 0) imports.set(file.slice('_astro/'.length), found);
        }
        for await (const file of glob('**/*.html', { cwd: dist })) {
          const html = await readFile(join(dist, file), 'utf8');
          const linked = withModulePreloads(html, imports);
          if (linked !== html) await writeFile(join(dist, file), linked);
        }
      },
    },
  };
}
