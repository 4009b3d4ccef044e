import { glob, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorsOf } from './astro-log.ts';
import { takeLock } from './build-lock.ts';
import { Failure } from './cli.ts';
import { clearLeftovers } from './leftovers.ts';
import { run } from './run.ts';
import { swap } from './swap.ts';

/** A build: where it happens, what is checked and what does the work. */
export interface SiteBuild {
  /** Folder of the project: the site goes to `dist` there, by way of `.build`. */
  readonly root: string;
  /** Resolves to what is wrong in the content, ready to print; empty when nothing is. */
  readonly checkContent: () => Promise<string>;
  /** Arguments that make Node write the site to the folder `outDir`. */
  readonly compile: (outDir: string) => readonly string[];
  /** Resolves to what is wrong in the site built in `dist`, ready to print; empty when nothing is. */
  readonly checkDist: (dist: string) => Promise<string>;
  /** Stops the build when it aborts. */
  readonly signal: AbortSignal;
}

/** A site that has been built. */
export interface BuiltSite {
  readonly dist: string;
  /** How many HTML pages it has. */
  readonly pageCount: number;
}

/**
 * Checks the content, builds the site aside, checks what was built, and only then puts it in the place of the one before.
 * @throws Failure that says which check or which line of the build log is wrong. `dist` is then as it was.
 */
export async function buildSite({ root, checkContent, compile, checkDist, signal }: SiteBuild): Promise<BuiltSite> {
  const problems = await checkContent();
  if (problems !== '') throw new Failure(`The content has errors; nothing was built.\n\n${problems}`);

  const dist = join(root, 'dist');
  const buildDir = join(root, '.build');
  const next = join(buildDir, String(process.pid));
  const release = await takeLock(join(buildDir, 'lock'));
  try {
    await clearLeftovers(buildDir, dist);
    await mkdir(next);
    await runCompiler(compile(next), root, signal);
    const builtProblems = await checkDist(next);
    if (builtProblems !== '') throw new Failure(`The built site has errors; the one before is kept.\n\n${builtProblems}`);
    signal.throwIfAborted();
    const pageCount = (await Array.fromAsync(glob('**/*.html', { cwd: next }))).length;
    await swap({ current: dist, next, old: join(buildDir, `old-${process.pid}`) });
    return { dist, pageCount };
  } finally {
    await rm(next, { recursive: true, force: true });
    await release();
  }
}

async function runCompiler(args: readonly string[], cwd: string, signal: AbortSignal): Promise<void> {
  const { code, output } = await run(process.execPath, args, {
    cwd,
    signal,
    echo: true,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const errors = errorsOf(output);
  if (code === 0 && errors.length === 0) return;
  const reason = errors.length > 0 ? 'Its log has errors' : `It ended with code ${code}`;
  const lines = errors.length > 0 ? errors : output.trimEnd().split('\n').slice(-10);
  throw new Failure(`The build failed; the site before is kept. ${reason}:\n\n${lines.join('\n')}`);
}
