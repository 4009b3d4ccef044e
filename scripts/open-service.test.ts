import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { hashesOfName } from '../src/domain/open-services.ts';

const run = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, 'open-service.ts'), ...args], { encoding: 'utf8' });

describe('open-service', () => {
  it('prints the lines to paste', () => {
    const { status, stdout } = run('Salon.exemple');
    assert.equal(status, 0);
    assert.deepEqual(stdout.match(/[0-9a-f]{16}/g), hashesOfName('Salon.exemple'));
  });

  it('asks for a name', () => {
    const { status, stdout, stderr } = run();
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /Give the name/);
  });
});
