import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.ts';
import { runCommand } from './lib/cli.ts';
import { findNginx } from './lib/nginx.ts';
import { run } from './lib/run.ts';
import { runSuite, type Step } from './lib/suite.ts';
import { readBrowserCounts, readUnitCounts } from './lib/test-counts.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'test-results');
const unitReport = join(reports, 'unit.json');
const unitTests = ['src', 'scripts', 'bench'].map((folder) => `${folder}/**/*.test.ts`);
const unitReporters = [
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/lib/summary-reporter.ts',
  `--test-reporter-destination=${unitReport}`,
];

await runCommand(async (signal) => {
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports);
  // Bringing a browser may take minutes: it starts with the first steps, and the step that needs it reports a failure.
  const end = new AbortController();
  const bringing = AbortSignal.any([signal, end.signal]);
  const browser = findBrowser(bringing);
  // After the browser, since apt works for one at a time. The test that needs it looks for it again and says why there is none.
  const nginx = browser.catch(() => undefined).then(() => findNginx(bringing)).catch(() => undefined);

  const node = (args: string[], env: NodeJS.ProcessEnv = {}): ReturnType<typeof run> =>
    run(process.execPath, args, { cwd: root, signal, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const steps: Step[] = [
    { name: 'types', run: () => node(['node_modules/astro/bin/astro.mjs', 'check']) },
    { name: 'lint', run: () => node(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']) },
    {
      name: 'unit tests',
      // A test that never ends would keep the whole suite waiting.
      run: () => node(['--test', '--test-timeout=120000', ...unitReporters, ...unitTests]),
      counts: () => readUnitCounts(unitReport),
    },
    { name: 'content checks and build', run: () => node(['scripts/build.ts']) },
    {
      name: 'browser tests',
      run: async () => {
        const env = { BROWSER_PATH: await browser };
        await nginx;
        return node(['node_modules/@playwright/test/cli.js', 'test'], env);
      },
      counts: () => readBrowserCounts(join(reports, 'browser.json')),
    },
  ];
  try {
    const { passed, failed } = await runSuite(steps, signal);
    console.log(`${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    end.abort();
  }
});
