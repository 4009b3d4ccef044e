import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from './run.ts';
import { readBrowserCounts, readUnitCounts } from './test-counts.ts';

const root = join(import.meta.dirname, '../..');

describe('the reports of the runners', () => {
  let dir = '';

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'counts-'));
  });
  after(() => rm(dir, { recursive: true }));

  it('counts the tests of node:test, all files together, suites and skipped ones aside', async () => {
    await writeFile(join(dir, 'a.test.mjs'), `import { describe, it } from 'node:test';
      describe('suite', () => { it('one', () => {}); it('two', () => {}); it.skip('three', () => {}); });`);
    await writeFile(join(dir, 'b.test.mjs'), `import { it } from 'node:test';
      it('four', () => { throw new Error('x'); });`);
    const report = join(dir, 'unit.json');
    const reporter = join(root, 'scripts/lib/summary-reporter.ts');
    // Set by the runner of this very test; the inner one would take itself for one of its files.
    const env = { NODE_TEST_CONTEXT: undefined };
    await run(process.execPath, ['--test', `--test-reporter=${reporter}`, `--test-reporter-destination=${report}`], { cwd: dir, env });
    assert.deepEqual(await readUnitCounts(report), { passed: 2, failed: 1 });
  });

  it('counts the tests of Playwright, skipped ones aside', async () => {
    await writeFile(join(dir, 'playwright.config.ts'), 'export default { testMatch: "x.spec.ts" };');
    await writeFile(join(dir, 'x.spec.ts'), `import { test } from '${join(root, 'node_modules/@playwright/test/index.js')}';
      test('one', () => {}); test('two', () => { throw new Error('x'); }); test.skip('three', () => {}); test('four', () => {});`);
    const report = join(dir, 'browser.json');
    const cli = join(root, 'node_modules/@playwright/test/cli.js');
    await run(process.execPath, [cli, 'test', '--reporter=json'], { cwd: dir, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
    assert.deepEqual(await readBrowserCounts(report), { passed: 2, failed: 1 });
  });

  it('knows when a runner left no report', async () => {
    assert.equal(await readUnitCounts(join(dir, 'none.json')), undefined);
    assert.equal(await readBrowserCounts(join(dir, 'none.json')), undefined);
  });
});
