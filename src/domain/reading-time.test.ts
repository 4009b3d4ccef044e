import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readingMinutes } from './reading-time.ts';

it('counts words at two hundred a minute, tags and addresses aside', () => {
  assert.equal(readingMinutes('mot '.repeat(600)), 3);
  assert.equal(readingMinutes(`${'mot '.repeat(200)}${'<Cite id="une-source" /> [x](/une/adresse/) '.repeat(40)}`), 1);
  assert.equal(readingMinutes('bref'), 1);
});
