import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paths, placesWith, problemsWith, withParagraph } from '../testing.ts';

const at26 = [`${paths.article}:26 internal-link`];

const refused: readonly string[] = [
  '[la page](/agir/premiere/)', '[la page](/agir/premier)', '[la page](/en/agir/premier/)', '[la page](premier/)', '[la page](../contact/)',
  '[la page](/proteger/)', '[la page](http://exemple.org/)', '[la page](https://www.exemple.org/agir/premier/)',
  '[la page](https://derriere-le-pseudo.example/x/)', '[ici](/contact/)', '[Cliquez ici](/contact/)', '[**ici**](/contact/)', '[](/contact/)',
  '[la page][ref]\n\n[ref]: /nulle-part/',
];
const accepted: readonly string[] = [
  '[la page](/agir/premier/)', '[la section](/agir/)', '[la page](/contact/#haut)', '[où signaler](/signaler/)', '[en anglais](/en/report/)',
  '[un autre site](https://exemple.org/agir/)', '[plus haut](#que-dire)', '[l’accueil](/)',
];

describe('internal-link', () => {
  for (const text of refused) {
    it(`refuses ${text}`, async () => {
      const line = text.includes('ref]:') ? 28 : 26;
      assert.deepEqual(await placesWith(withParagraph(text)), [`${paths.article}:${line} internal-link`]);
    });
  }
  for (const text of accepted) it(`accepts ${text}`, async () => assert.deepEqual(await placesWith(withParagraph(text)), []));

  it('names the closest page', async () => {
    const [problem] = await problemsWith(withParagraph('[la page](/agir/premiere/)'));
    assert.equal(problem?.nearest, '/agir/premier/');
  });

  it('gives both problems of one link', async () => {
    assert.deepEqual(await placesWith(withParagraph('[ici](/nulle-part/)')), [...at26, ...at26]);
  });
});
