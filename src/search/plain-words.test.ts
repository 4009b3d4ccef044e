import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainWords } from './plain-words.ts';

describe('plainWords', () => {
  it('drops accents, capitals, ligatures and what is not a word', () => {
    assert.deepEqual(plainWords('Ma Sœur, ÉLÈVE… l’école ? d\'un'), ['ma', 'soeur', 'eleve', 'l', 'ecole', 'd', 'un']);
  });

  it('reads a number typed in pieces as one', () => {
    assert.deepEqual(plainWords('le 30 18'), ['le', '3018']);
    assert.deepEqual(plainWords('08.05 80 28 04'), ['0805802804']);
    assert.deepEqual(plainWords('10-12 ans'), ['10', '12', 'ans']);
    assert.deepEqual(plainWords('15, 17 ou 18'), ['15', '17', 'ou', '18']);
  });

  it('finds nothing in marks, spaces or pictures', () => {
    assert.deepEqual(plainWords(' \u202e\u200f <> 😱 … '), []);
  });
});
