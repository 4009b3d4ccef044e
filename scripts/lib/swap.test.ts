import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { swap, type Swap } from './swap.ts';

describe('swap', () => {
  let root = '';
  let folders: Swap;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'swap-'));
    folders = { current: join(root, 'dist'), next: join(root, 'next'), old: join(root, 'old') };
  });
  afterEach(() => rm(root, { recursive: true }));

  async function make(folder: string, text: string): Promise<void> {
    await mkdir(folder);
    await writeFile(join(folder, 'index.html'), text);
  }

  it('leaves the new folder alone, under the name of the old one', async () => {
    await make(folders.current, 'before');
    await make(folders.next, 'after');
    await swap(folders);
    assert.equal(await readFile(join(folders.current, 'index.html'), 'utf8'), 'after');
    assert.deepEqual(await readdir(root), ['dist']);
  });

  it('needs no old folder', async () => {
    await make(folders.next, 'after');
    await swap(folders);
    assert.deepEqual(await readdir(root), ['dist']);
  });

  it('puts the old folder back when the new one cannot take its place', async () => {
    await make(folders.current, 'before');
    await assert.rejects(swap(folders), { code: 'ENOENT' });
    assert.equal(await readFile(join(folders.current, 'index.html'), 'utf8'), 'before');
    assert.deepEqual(await readdir(root), ['dist']);
  });
});
