import assert from 'node:assert/strict';
import { it } from 'node:test';
import { printed } from './printed.ts';

it('prints each language with its own typography', () => {
  assert.equal(printed("L'aide !", 'fr'), 'L’aide\u202f!');
  assert.equal(printed("Don't wait!", 'en'), "Don't wait!");
  assert.equal(printed({ fr: 'Oui !', en: 'Yes!' }, 'en'), 'Yes!');
  assert.equal(printed({ fr: 'Oui !' }, 'en'), 'Oui\u202f!');
});
