import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fitted, type Room } from './fitted.ts';
import { widthOf } from './outline.ts';
import { typefaces } from './typefaces.ts';

const room: Room = { width: 900, height: 300, lines: 4, largest: 90, smallest: 40, leading: 1.1 };
const fit = (text: string, within = room) => fitted(text, typefaces.heading, within);

it('gives a short text the largest size, on one line', () => assert.deepEqual(fit('Agir'), { size: 90, lines: ['Agir'] }));

it('keeps every line of a long text within the box', () => {
  for (const text of ['Appeler une ligne d’aide\u00a0: qui répond, et comment ça se passe\u202f?', 'anticonstitutionnellement '.repeat(4).trim(), 'W '.repeat(30).trim()]) {
    const { size, lines } = fit(text);
    assert.equal(lines.join(' '), text);
    assert.ok(lines.length <= 4 && lines.length * size * room.leading <= room.height, text);
    for (const line of lines) assert.ok(widthOf(line, typefaces.heading, size) <= room.width, line);
  }
});

it('makes lines of about the same length', () => {
  const { size, lines } = fit('Internet à la maison, un accord à écrire', { ...room, largest: 60 });
  const widths = lines.map((line) => widthOf(line, typefaces.heading, size));
  assert.equal(lines.length, 2);
  assert.ok(Math.min(...widths) > 0.7 * Math.max(...widths), lines.join(' / '));
});

it('refuses a text or a word that no size fits', () => {
  assert.throws(() => fit('a'.repeat(80)), /ne tient pas dans l’image en 4 lignes/);
  assert.throws(() => fit('un mot de trop '.repeat(30)), /Raccourcissez/);
});
