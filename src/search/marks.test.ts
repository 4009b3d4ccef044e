import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { french } from './french.ts';
import { marks } from './marks.ts';

const written = (text: string, query: readonly string[]) =>
  marks(text, query.map(french.stem), french).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('marks', () => {
  it('marks every form of a word, and nothing of the rest', () => {
    assert.equal(written('Des photos, une photographie. La Photo !', ['photo']), 'Des [photos], une photographie. La [Photo] !');
    assert.equal(written('Il l’a menacé', ['menacer']), 'Il l’a [menacé]');
  });

  it('loses no letter of the text', () => {
    const text = ' <b>« Œil »</b> 😱\u202e été  ';
    assert.equal(marks(text, [french.stem('ete')], french).map((part) => part.text).join(''), text);
  });

  it('gives a text without any of the words as one part', () => {
    assert.deepEqual(marks('Rien ici.', ['photo'], french), [{ text: 'Rien ici.', isMarked: false }]);
  });
});
