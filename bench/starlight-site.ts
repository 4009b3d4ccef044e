import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { compressFiles } from '../src/integrations/compress.ts';
import { headerRules, type HeadersFile } from '../src/security/headers.ts';
import { type Guide, readGuides } from './guides.ts';

/** Below the project, so that it finds our node_modules; git-ignored. */
const project = resolve('.build/bench-starlight');

const settings = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://starlight.example',
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Starlight', locales: { root: { label: 'Français', lang: 'fr' } } })],
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** A stock Starlight site that has been built. */
export interface StarlightSite {
  readonly dist: string;
  readonly pages: number;
}

/**
 * A stock Starlight site with the texts of our guides and its own search, compressed as ours is. Built again only when its
 * input has changed.
 * @throws when Astro refuses to build it.
 */
export async function starlightSite(): Promise<StarlightSite> {
  const guides = await readGuides();
  const dist = join(project, 'dist');
  const files = new Map([...Object.entries(settings), ...guides.map(docFile)]);
  const input = createHash('sha256').update(JSON.stringify([...files, await readFile('package-lock.json', 'utf8')])).digest('hex');
  const stamp = join(project, 'input.sha256');
  if (!existsSync(stamp) || (await readFile(stamp, 'utf8')) !== input) {
    await rm(project, { recursive: true, force: true });
    for (const [path, text] of files) {
      await mkdir(dirname(join(project, path)), { recursive: true });
      await writeFile(join(project, path), text);
    }
    await promisify(execFile)(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', project], {
      cwd: project,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    await writeFile(join(dist, 'headers.json'), JSON.stringify(headers()));
    await compressFiles(dist);
    await writeFile(stamp, input);
  }
  return { dist, pages: guides.length };
}

function docFile({ id, title, summary, markdown }: Guide): [path: string, text: string] {
  return [`src/content/docs/${id}.md`, `---\n${JSON.stringify({ title, description: summary })}\n---\n\n${markdown}\n`];
}

/** Our headers, without the policy that Starlight’s inline scripts do not follow. */
function headers(): HeadersFile {
  const rules = headerRules({ styleHashes: [], embedStyleHashes: [], base: '/' }).map((rule) => {
    const kept = Object.entries(rule.headers).filter(([name]) => name !== 'Content-Security-Policy');
    return { ...rule, headers: Object.fromEntries(kept) };
  });
  return { base: '/', rules };
}
