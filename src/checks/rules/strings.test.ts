import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith } from '../testing.ts';

const { en, fr } = paths;

describe('strings', () => {
  const cases: readonly (readonly [what: string, ...Parameters<typeof changed>, place: string])[] = [
    ['a key that is missing', en, '  "home.title": "Hello",\n', '', `${en}:1`],
    ['a key in excess', fr, '  "home.title": "Bonjour",\n', '', `${en}:2`],
    ['an empty text', en, 'Hello', ' ', `${en}:2`],
    ['a place that is not the same', en, '{day}', '{jour}', `${en}:3`],
    ['a place that was left out', en, ' on {day}', '', `${en}:3`],
    ['what is not a text', en, '"Hello"', '3', `${en}:2`],
    ['a key written twice', fr, '"Bonjour",', '"Bonjour",\n  "home.title": "Salut",', `${fr}:3`],
  ];
  for (const [what, file, from, to, place] of cases) {
    it(`finds ${what}`, async () => {
      const [first] = await placesWith(changed(file, from, to));
      assert.equal(first, `${place} ${what === 'a key written twice' ? 'yaml' : 'strings'}`);
    });
  }

  it('gives a renamed key as the closest', async () => {
    const problems = await problemsWith(changed(en, 'home.title', 'home.titel'));
    assert.deepEqual(problems.map(({ line, nearest }) => [line, nearest]), [[1, 'home.titel'], [2, 'home.title']]);
  });
});
