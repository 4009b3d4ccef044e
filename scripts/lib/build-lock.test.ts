import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { takeLock } from './build-lock.ts';

describe('takeLock', () => {
  let root = '';
  let path = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'lock-'));
    path = join(root, '.build', 'lock');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('holds the lock until it is given back', async () => {
    const release = await takeLock(path);
    assert.equal(await readFile(path, 'utf8'), String(process.pid));
    await release();
    assert.equal(existsSync(path), false);
    await (await takeLock(path))();
  });

  it('refuses a lock that a running process holds, and names it', async () => {
    const owner = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)']);
    try {
      const release = await takeLock(path);
      await writeFile(path, String(owner.pid));
      await assert.rejects(takeLock(path), new RegExp(`process ${owner.pid}\\)[^]*remove ${path.replaceAll('\\', '.')}`));
      await release();
    } finally {
      owner.kill();
      await once(owner, 'exit');
    }
  });

  it('takes over from a process that has died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await (await takeLock(path))();
    await writeFile(path, String(pid));
    await takeLock(path);
    assert.equal(await readFile(path, 'utf8'), String(process.pid));
    assert.deepEqual(await readdir(join(root, '.build')), ['lock']);
  });

  it('lets a lock be written, but not for ever', async () => {
    await (await takeLock(path))();
    await writeFile(path, '');
    await assert.rejects(takeLock(path), /process starting/);
    await utimes(path, new Date(0), new Date(0));
    await takeLock(path);
  });

  it('gives it to one of many that ask at once', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await (await takeLock(path))();
    await writeFile(path, String(pid));
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(path)));
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  });
});
