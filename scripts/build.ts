import { join } from 'node:path';
import { site } from '../site.config.ts';
import { checkDist } from '../src/checks/dist.ts';
import { formatProblems, type Problem } from '../src/checks/problem.ts';
import { checkContent } from '../src/checks/run.ts';
import { isReservedAddress } from '../src/domain/site.ts';
import { runCommand } from './lib/cli.ts';
import { checkSiteAddress } from './lib/site-address.ts';
import { buildSite, type BuiltSite } from './lib/site-build.ts';

const root = join(import.meta.dirname, '..');

const report = (problems: readonly Problem[]): string => (problems.length > 0 ? formatProblems(problems) : '');

/**
 * Builds the site to `dist/`, and says how many pages it has.
 * @throws Failure when its address, its content or the result is wrong; `dist/` is then as it was.
 */
export async function build(signal: AbortSignal): Promise<BuiltSite> {
  checkSiteAddress(site, process.env);
  const built = await buildSite({
    root,
    signal,
    checkContent: async () => report(await checkContent(root, new Date())),
    compile: (outDir) => [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--force', '--outDir', outDir],
    checkDist: async (dist) => report(await checkDist(dist, site.base)),
  });
  console.log(`\n${built.pageCount} pages in ${built.dist}, for ${site.url}${site.base}`);
  if (isReservedAddress(site.url)) {
    console.log(`The address ${site.url} is reserved and belongs to nobody: before publishing, set SITE_URL to yours.`);
  }
  return built;
}

if (import.meta.main) {
  await runCommand(async (signal) => {
    await build(signal);
  });
}
