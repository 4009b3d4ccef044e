import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { buildSite, type BuiltSite, type SiteBuild } from './site-build.ts';

/** A compiler that writes two pages and then does what `script` says. */
function compiler(script = ''): SiteBuild['compile'] {
  const write = `const fs = require('fs'); const out = process.argv[1];
    fs.mkdirSync(out + '/agir', { recursive: true });
    for (const page of ['/index.html', '/agir/index.html']) fs.writeFileSync(out + page, 'after');`;
  return (outDir) => ['-e', write + script, outDir];
}

describe('buildSite', () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'build-'));
    await mkdir(join(root, 'dist'));
    await writeFile(join(root, 'dist', 'index.html'), 'before');
  });
  afterEach(() => rm(root, { recursive: true }));

  function build(changes: Partial<SiteBuild> = {}): Promise<BuiltSite> {
    return buildSite({
      root,
      checkContent: async () => '',
      compile: compiler(),
      checkDist: async () => '',
      signal: new AbortController().signal,
      ...changes,
    });
  }

  async function assertUntouched(): Promise<void> {
    assert.equal(await readFile(join(root, 'dist', 'index.html'), 'utf8'), 'before');
    assert.deepEqual(await readdir(join(root, '.build')), []);
  }

  it('puts the new site in the place of the one before, once it has been checked', async () => {
    const seen: string[] = [];
    const { dist, pageCount } = await build({
      checkDist: async (built) => {
        seen.push(await readFile(join(built, 'index.html'), 'utf8'), await readFile(join(root, 'dist', 'index.html'), 'utf8'));
        return '';
      },
    });
    assert.deepEqual(seen, ['after', 'before']);
    assert.equal(pageCount, 2);
    assert.equal(await readFile(join(dist, 'index.html'), 'utf8'), 'after');
    assert.deepEqual(await readdir(join(root, '.build')), []);
  });

  it('writes nothing when the content has errors', async () => {
    await assert.rejects(build({ checkContent: async () => 'content/x.mdx:3 wrong' }), /nothing was built[^]*x\.mdx:3 wrong/);
    assert.equal(existsSync(join(root, '.build')), false);
  });

  it('keeps the site before when the compiler fails, and shows its last lines', async () => {
    await assert.rejects(build({ compile: compiler('console.log("cause"); process.exit(2)') }), /code 2:\n\ncause/);
    await assertUntouched();
  });

  it('fails on an error that the compiler only logs', async () => {
    const compile = compiler('console.error("10:00:00 [ERROR] [content] dangling"); console.log("10:00:01 [build] Complete!")');
    await assert.rejects(build({ compile }), /Its log has errors:\n\n10:00:00 \[ERROR\] \[content\] dangling$/);
    await assertUntouched();
  });

  it('keeps the site before when the built one has errors', async () => {
    await assert.rejects(build({ checkDist: async () => 'agir/index.html: dead link' }), /is kept[^]*dead link/);
    await assertUntouched();
  });

  it('cleans up when it is interrupted', async () => {
    const compile = compiler('setTimeout(() => {}, 20000)');
    await assert.rejects(build({ compile, signal: AbortSignal.timeout(500) }), { name: 'TimeoutError' });
    await assertUntouched();
  });

  it('does not start beside another build', async () => {
    const first = build({ compile: compiler('setTimeout(() => {}, 500)') });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await assert.rejects(build(), /Another build is running/);
    assert.equal((await first).pageCount, 2);
  });

  it('clears what a dead build left', async () => {
    await mkdir(join(root, '.build', '1'), { recursive: true });
    await build();
    assert.deepEqual(await readdir(join(root, '.build')), []);
  });
});
