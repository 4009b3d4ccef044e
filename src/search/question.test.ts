import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionOf } from './question.ts';

describe('questionOf', () => {
  it('puts spaces in order, and takes spaces alone for nothing', () => {
    assert.equal(questionOf('  mon \n fils\u00a0parle '), 'mon fils parle');
    assert.equal(questionOf(' \t '), '');
  });

  it('leaves out what turns the direction of a text', () => assert.equal(questionOf('photo\u202egnp'), 'photo gnp'));

  it('cuts a long one between two characters, never inside one', () => {
    assert.equal(questionOf('a'.repeat(10_000)).length, 200);
    assert.equal(questionOf('😱'.repeat(300)), '😱'.repeat(200));
  });

  it('keeps markup, emoji and letters of any script as they are', () => assert.equal(questionOf('<b>😱 سلام'), '<b>😱 سلام'));
});
