import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vcard, vcardText } from './vcard.ts';

describe('vcardText', () => {
  it('escapes what separates values, and line breaks', () => {
    assert.equal(vcardText('a, b; c\\d\ne\r\nf: g'), String.raw`a\, b\; c\\d\ne\nf: g`);
  });
});

describe('vcard', () => {
  it('wraps its lines in a card of version 3.0', () => {
    assert.equal(vcard(['FN:A']), 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n');
  });

  it('leaves a line of 75 octets alone, and folds a longer one between characters', () => {
    const lines = (line: string) => vcard([line]).split('\r\n').slice(2, -2);
    assert.equal(lines(`NOTE:${'a'.repeat(70)}`).length, 1);
    assert.deepEqual(lines(`NOTE:${'a'.repeat(71)}`), [`NOTE:${'a'.repeat(70)}`, ' a']);
    for (const character of ['é', '’', '\u{1f4de}']) {
      const folded = lines(`NOTE:${character.repeat(100)}`);
      assert.ok(folded.length > 2);
      assert.ok(folded.every((line) => Buffer.byteLength(line) <= 75), character);
      assert.equal(folded.map((line, index) => (index === 0 ? line : line.slice(1))).join(''), `NOTE:${character.repeat(100)}`);
      assert.ok(folded.slice(1).every((line) => line.startsWith(' ')));
    }
  });
});
