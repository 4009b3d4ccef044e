import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

/** Custom properties, `name: value`, that a sheet of this folder declares outside of print. */
function declared(file: string): string[] {
  const [screen = ''] = readFileSync(join(import.meta.dirname, file), 'utf8').split('@media print');
  return [...screen.matchAll(/--[\w-]+:\s*[^;]+/g)].map(([declaration]) => declaration);
}

it('the pockets have the colours of the site, whose contrasts are measured', () => {
  const tokens = new Set(declared('tokens.css'));
  const own = declared('pocket.css');
  assert.ok(own.length > 15, 'pocket.css declares colours');
  assert.deepEqual(own.filter((declaration) => !tokens.has(declaration)), []);
});
