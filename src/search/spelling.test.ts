import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { french } from './french.ts';
import { Spelling } from './spelling.ts';

const spelling = new Spelling(['photo', 'inconnu', 'parle', 'argent', 'pédophile', 'sextorsion', 'harcèlement', 'rencontre', 'chantage', 'coco', 'chat', 'téléphone', 'envoyer', 'parquet'], french);

describe('Spelling', () => {
  it('corrects what sounds right', () => {
    assert.deepEqual(spelling.correct('pedofile'), ['pedophile']);
    assert.deepEqual(spelling.correct('inconu'), ['inconnu']);
    assert.deepEqual(spelling.correct('arcelement'), ['harcelement']);
  });

  it('corrects a slip of the finger', () => {
    assert.deepEqual(spelling.correct('chantzge'), ['chantage']);
    assert.deepEqual(spelling.correct('recnontre'), ['rencontre']);
    assert.deepEqual(spelling.correct('sextorson'), ['sextorsion']);
  });

  it('takes the more frequent of two as near', () => {
    assert.deepEqual(spelling.correct('parke'), ['parle']);
    assert.deepEqual(new Spelling(['parquet', 'parle'], french).correct('parke'), ['parquet']);
  });

  it('parts words that were typed together', () => {
    assert.deepEqual(spelling.correct('largent'), ['argent']);
    assert.deepEqual(spelling.correct('monfils'), ['mon', 'fils']);
    assert.deepEqual(spelling.correct('cocochat'), ['coco', 'chat']);
  });

  it('leaves alone what resembles nothing, and what is too short to tell', () => {
    assert.deepEqual(spelling.correct('bibliothecaire'), []);
    assert.deepEqual(spelling.correct('zzz'), []);
    assert.deepEqual(spelling.correct('3819'), []);
  });

  it('writes a word as the texts do', () => {
    assert.equal(spelling.written('pedophile'), 'pédophile');
    assert.equal(spelling.written('autre'), 'autre');
  });
});
