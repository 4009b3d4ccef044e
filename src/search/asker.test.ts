import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from './english.ts';
import { french } from './french.ts';
import { plainWords } from './plain-words.ts';

describe('the asker of a query', () => {
  it('is told by whom the words speak of', () => {
    for (const [query, asker] of [['mon fils parle à un inconnu', 'p'], ['il me demande une photo', 't'], ['un élève m’a parlé', 'o'], ['elle parle à un inconnu', 'p'], ['comment arrêter de lui parler, j’ai peur', ''], ['chat anonyme', '']] as const) {
      assert.equal(french.asker(plainWords(query)), asker, query);
    }
    for (const [query, asker] of [['my daughter met someone', 'p'], ['he wants my photo', 't'], ['a pupil in my class', 'o'], ['anonymous chat', '']] as const) {
      assert.equal(english.asker(plainWords(query)), asker, query);
    }
  });
});
