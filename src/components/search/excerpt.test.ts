import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { curled, shortened } from './excerpt.ts';

describe('shortened', () => {
  it('says where a sentence was cut', () => {
    assert.equal(shortened('payez pas, n’effacez <mark>rien</mark>', 'Titre'), '… payez pas, n’effacez <mark>rien</mark> …');
    assert.equal(shortened('Ne payez <mark>pas.</mark>', 'Titre'), 'Ne payez <mark>pas.</mark>');
  });

  it('leaves out the title it begins with, marked or not', () => {
    assert.equal(shortened("L'affaire <mark>Coco.gg</mark> : ce qui reste. Un chat fermé.", "L'affaire Coco.gg : ce qui reste"), 'Un chat fermé.');
  });
});

it('prints the apostrophes of the index as the site does', () => assert.equal(curled("l'école"), 'l’école'));
