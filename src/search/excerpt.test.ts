import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { curled, partsOf, shortened } from './excerpt.ts';

describe('shortened', () => {
  it('says where a sentence was cut', () => {
    assert.equal(shortened('payez pas, n’effacez <mark>rien</mark>', 'Titre'), '… payez pas, n’effacez <mark>rien</mark> …');
    assert.equal(shortened('Ne payez <mark>pas.</mark>', 'Titre'), 'Ne payez <mark>pas.</mark>');
  });

  it('leaves out the title it begins with, marked or not', () => {
    assert.equal(shortened("L'affaire <mark>Coco.gg</mark> : ce qui reste. Un chat fermé.", "L'affaire Coco.gg : ce qui reste"), 'Un chat fermé.');
  });
});

describe('partsOf', () => {
  it('cuts at the marks', () => {
    assert.deepEqual(partsOf("<mark>Chat</mark> d'un <mark>site</mark>."), [
      { text: 'Chat', isMarked: true }, { text: ' d’un ', isMarked: false }, { text: 'site', isMarked: true }, { text: '.', isMarked: false },
    ]);
  });

  it('gives other markup as the text it is', () => {
    assert.deepEqual(partsOf('&lt;b&gt; &amp;lt; <i>'), [{ text: '<b> &lt; <i>', isMarked: false }]);
  });
});

it('prints the apostrophes of the index as the site does', () => assert.equal(curled("l'école"), 'l’école'));
