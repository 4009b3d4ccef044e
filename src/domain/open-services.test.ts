import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashesOfName, openServiceHashes, openServicesIn } from './open-services.ts';

const hashes = new Set([...hashesOfName('Ex.ample'), ...hashesOfName('unnom')]);
const found = (text: string) => openServicesIn(text, hashes).map(({ name, index }) => [name, index]);

describe('openServicesIn', () => {
  const named: readonly (readonly [text: string, name: string, index: number])[] = [
    ['Sur ex ample, hier', 'ex ample', 4],
    ['Sur EX-AMPLE', 'EX-AMPLE', 4],
    ['https://www.ex.ample/fr/', 'ex.ample', 12],
    ['Sur éxample', 'éxample', 4],
    ['Sur Un.nom', 'Un.nom', 4],
  ];
  for (const [text, name, index] of named) it(`finds « ${name} » in « ${text} »`, () => assert.deepEqual(found(text), [[name, index]]));

  const others = ['Un nom', 'exam ple', 'ex, ample', 'ex. Ample', 'examples', 'ex – ample', ''];
  for (const text of others) it(`finds nothing in « ${text} »`, () => assert.deepEqual(found(text), []));
});

describe('openServiceHashes', () => {
  it('holds hashes, and no name in clear', () => {
    assert.ok(openServiceHashes.size > 0);
    for (const hash of openServiceHashes) assert.match(hash, /^[0-9a-f]{16}$/);
  });
});
