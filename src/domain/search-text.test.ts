import assert from 'node:assert/strict';
import { it } from 'node:test';
import { foldForSearch } from './search-text.ts';

it('writes apostrophes straight, ligatures apart and spaces plain', () => {
  assert.equal(foldForSearch('l’école, ma sœur, Œuvre, ex æquo, «\u202foui\u202f»'), "l'école, ma soeur, OEuvre, ex aequo, « oui »");
});
