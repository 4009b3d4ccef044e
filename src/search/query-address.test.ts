import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fragmentOf, queryIn } from './query-address.ts';

const back = (query: string) => queryIn({ hash: fragmentOf(query), search: '' });

describe('the address of a query', () => {
  it('gives back the words it was given', () => {
    for (const query of ['mon fils', 'l’école & 100 % #?=+', '<b>', '😱']) assert.equal(back(query), query);
  });

  it('holds nothing for no words', () => assert.equal(fragmentOf(''), ''));

  it('does not fail on half a character', () => assert.equal(back('a\ud83d'), 'a\ufffd'));

  it('is read from links too, however they are written', () => {
    assert.equal(queryIn({ hash: '#q=mon%20fils', search: '' }), 'mon fils');
    assert.equal(queryIn({ hash: '#q=100%', search: '' }), '100%');
    assert.equal(queryIn({ hash: '', search: '?q=mon+fils' }), 'mon fils');
    assert.equal(queryIn({ hash: '', search: '' }), '');
  });

  it('is not what names a part of the page', () => assert.equal(queryIn({ hash: '#contenu', search: '?q=mon+fils' }), undefined));
});
