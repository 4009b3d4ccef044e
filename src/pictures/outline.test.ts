import assert from 'node:assert/strict';
import { it } from 'node:test';
import { outline, widthOf } from './outline.ts';
import { typefaces } from './typefaces.ts';

const place = { x: 10, y: 100, size: 50, fill: '#000' };

it('measures letters, not characters', () => {
  const { heading } = typefaces;
  assert.ok(widthOf('mmmm', heading, 50) > 2 * widthOf('iiii', heading, 50));
  assert.equal(widthOf('mot', heading, 100), 2 * widthOf('mot', heading, 50));
  assert.equal(widthOf('', heading, 50), 0);
});

it('draws every letter of French text, and its no-break spaces as nothing', () => {
  for (const typeface of Object.values(typefaces)) {
    const drawn = (text: string) => outline(text, typeface, place).match(/<path /g)?.length;
    assert.equal(drawn('Œuvre\u00a0: «\u202fç’à\u202f» – 20\u00a0€\u202f?'), 16);
  }
});

it('says what it draws, escaped', () => {
  assert.match(outline('<a> & "b"', typefaces.text, place), /^<g aria-label="&lt;a&gt; &amp; &quot;b&quot;" fill="#000"/);
});

it('refuses a character that the font lacks, by name', () => {
  assert.throws(() => outline('Un ami 🙂', typefaces.heading, place), /« Un ami 🙂 ».*« 🙂 » \(U\+1F642\)/);
  assert.throws(() => widthOf('Ω', typefaces.text, 10), /« Ω » \(U\+03A9\)/);
});
