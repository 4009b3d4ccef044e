import assert from 'node:assert/strict';
import { it } from 'node:test';
import { textLines } from './text-lines.ts';

it('cuts a text between words, and leaves a long word whole', () => {
  assert.deepEqual(textLines('Un objet, un crédit, un sourire', 20), ['Un objet, un crédit,', 'un sourire']);
  assert.deepEqual(textLines('court', 20), ['court']);
  assert.deepEqual(textLines('anticonstitutionnellement dit', 10), ['anticonstitutionnellement', 'dit']);
});

it('measures lines as it is told, and never cuts at a no-break space', () => {
  const wide = (line: string) => line.length * 2;
  assert.deepEqual(textLines('qui répond\u202f?', 20, wide), ['qui', 'répond\u202f?']);
  assert.deepEqual(textLines('qui répond\u202f?', 24, wide), ['qui répond\u202f?']);
});
