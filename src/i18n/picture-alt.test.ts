import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pictureAlt } from './picture-alt.ts';

it('says the title, as a sentence', () => {
  assert.equal(pictureAlt({ title: 'Prévenir l’école', locale: 'fr' }), 'Prévenir l’école.');
  assert.equal(pictureAlt({ title: 'Who replies?', locale: 'en' }), 'Who replies?');
});

it('says the numbers and what they are for', () => {
  const numbers = [{ number: '17', label: 'Police' }, { number: '112' }];
  assert.equal(pictureAlt({ title: 'Urgence', numbers, locale: 'fr' }), 'Urgence. Numéros\u00a0: 17 (Police), 112.');
  assert.equal(pictureAlt({ title: 'Bullying', numbers: numbers.slice(1), locale: 'en' }), 'Bullying. Number: 112.');
});
