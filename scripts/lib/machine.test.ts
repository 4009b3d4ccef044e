import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { thisMachine } from './machine.ts';

// The programs of the fixture are shell scripts.
describe('thisMachine', { skip: process.platform === 'win32' }, () => {
  it('tells the programs that start from those that are there', async (test) => {
    const folder = await mkdtemp(join(tmpdir(), 'machine-'));
    test.after(() => rm(folder, { recursive: true }));
    const write = async (name: string, script: string): Promise<string> => {
      await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
      await chmod(join(folder, name), 0o755);
      return join(folder, name);
    };
    const machine = thisMachine(new AbortController().signal);
    assert.equal(await machine.runs(await write('good', '[ "$1" = --version ]')), true);
    assert.equal(await machine.runs(await write('broken', 'exit 127')), false);
    assert.equal(await machine.runs(join(folder, 'absent')), false);
  });

  it('finds commands on PATH', async () => {
    const machine = thisMachine(new AbortController().signal);
    assert.match((await machine.findCommand('sh')) ?? '', /\/sh$/);
    assert.equal(await machine.findCommand('no-such-command-here'), undefined);
  });

  it('stops searching when it is told to', async () => {
    const machine = thisMachine(AbortSignal.abort(new Error('stopped')));
    await assert.rejects(machine.runs(process.execPath), /stopped/);
  });
});
