import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptedEncodings } from './accept-encoding.ts';

describe('acceptedEncodings', () => {
  const cases: [string | undefined, string[]][] = [
    [undefined, []],
    ['', []],
    ['identity', []],
    ['gzip', ['gzip']],
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['GZIP;q=0.5', ['gzip']],
    ['br;q=0, gzip', ['gzip']],
    ['br; q=0.000, gzip;q=0', []],
    ['brotli-like', []],
  ];
  for (const [header, expected] of cases) {
    it(`reads « ${header} »`, () => assert.deepEqual(acceptedEncodings(header), expected));
  }
});
