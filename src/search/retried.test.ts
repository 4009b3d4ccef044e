import assert from 'node:assert/strict';
import { it } from 'node:test';
import { retried } from './retried.ts';

it('opens once, and again after a failure', async () => {
  let opened = 0;
  const open = retried(async () => {
    opened += 1;
    if (opened === 1) throw new Error('réseau coupé');
    return opened;
  });
  await assert.rejects(Promise.all([open(), open()]));
  assert.deepEqual(await Promise.all([open(), open()]), [2, 2]);
  assert.equal(opened, 2);
});
