import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { clearLeftovers } from './leftovers.ts';

describe('clearLeftovers', () => {
  let root = '';
  let buildDir = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'leftovers-'));
    buildDir = join(root, '.build');
    for (const name of ['12', 'old-12']) {
      await mkdir(join(buildDir, name), { recursive: true });
      await writeFile(join(buildDir, name, 'index.html'), name);
    }
    await writeFile(join(buildDir, 'lock'), '');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('removes the folders of other builds, and nothing else', async () => {
    await mkdir(join(root, 'dist'));
    await clearLeftovers(buildDir, join(root, 'dist'));
    assert.deepEqual(await readdir(buildDir), ['lock']);
    assert.deepEqual(await readdir(join(root, 'dist')), []);
  });

  it('puts back the site that a swap had set aside', async () => {
    await clearLeftovers(buildDir, join(root, 'dist'));
    assert.equal(await readFile(join(root, 'dist', 'index.html'), 'utf8'), 'old-12');
    assert.deepEqual(await readdir(buildDir), ['lock']);
  });
});
