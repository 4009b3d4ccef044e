import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { it } from 'node:test';
import { rules } from './index.ts';

it('lists every rule of the folder, each under the name of its file', async () => {
  const files = (await readdir(import.meta.dirname)).filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts');
  assert.deepEqual(rules.map(({ name }) => `${name}.ts`).sort(), files.sort());
});
