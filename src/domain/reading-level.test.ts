import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingLevel, sentencesOf, wordCount } from './reading-level.ts';

const texts = (paragraph: string) => sentencesOf(paragraph).map(({ text }) => text.trim());

describe('sentencesOf', () => {
  it('cuts at the end of sentences, with where each starts', () => {
    assert.deepEqual(sentencesOf('Il a peur. Restez là ! Ça va ?').map(({ index }) => index), [0, 11, 23]);
  });

  it('does not cut at abbreviations, initials nor decimal numbers', () => {
    assert.deepEqual(texts('Voir l’art. 3 du code. Cela coûte 3.50 €.'), ['Voir l’art. 3 du code.', 'Cela coûte 3.50 €.']);
    assert.deepEqual(texts('M. Dupont appelle.'), ['M. Dupont appelle.']);
  });

  it('goes on after a quotation that asks or exclaims', () => {
    assert.deepEqual(texts('« Tu viens ? » demande-t-il. Il attend.'), ['« Tu viens ? » demande-t-il.', 'Il attend.']);
  });

  it('finds none where there is no word', () => assert.deepEqual(texts(' … '), []));
});

describe('wordCount', () => {
  it('counts what is elided apart, and what is joined by a hyphen once', () => {
    assert.equal(wordCount('L’enfant qu’il a vu est peut-être là.'), 9);
  });

  it('counts a number once, whatever its spaces', () => assert.equal(wordCount('23 051 procédures, 1\u202f200 € et 62 %'), 5));
});

describe('readingLevel', () => {
  it('follows the formula of Kandel and Moles', () => {
    // 6 words in 2 sentences, 7 syllables: Il-dort. Vous-par-lez-tout-bas.
    const { words, sentences, meanSentence, ease } = readingLevel(['Il dort. Vous parlez tout bas.']);
    assert.deepEqual([words, sentences, meanSentence], [6, 2, 3]);
    assert.ok(Math.abs(ease - (207 - 1.015 * 3 - 73.6 * (7 / 6))) < 1e-9);
  });

  it('finds a plain sentence easier than an administrative one', () => {
    const plain = readingLevel(['Appelez ce soir. On vous écoute.']).ease;
    const official = readingLevel(['La transmission immédiate d’une information préoccupante constitue une obligation administrative.']).ease;
    assert.ok(plain > 90 && official < 20, `${plain} ${official}`);
  });

  it('reads nothing as nothing', () => assert.deepEqual(readingLevel([]), { words: 0, sentences: 0, meanSentence: 0, ease: 207 }));
});
