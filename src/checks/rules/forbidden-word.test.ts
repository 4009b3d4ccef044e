import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith, withParagraph } from '../testing.ts';

const at26 = [`${paths.article}:26 forbidden-word`];

const refused: readonly string[] = [
  'De la pédopornographie.', 'De la PEDO-PORNOGRAPHIE.', 'La pornographie infantile.', 'Des prostituées mineures.', 'Une prostituée mineur(e).', 'Elle se prostitue.',
  'Son petit ami de 30 ans.', 'Elle a consenti.', 'La victime qui ne s’est pas défendue.', 'Une sextape.', 'Le revenge porn.', 'Des nudes fuités.',
  'Un pervers.', 'Les prédateurs.', '⚠️ Attention.', '⚠ Attention.', 'Bravo 🎉', 'Un·e ami·e.', 'Les prostitué·e·s.',
];
const accepted: readonly string[] = [
  'Des contenus pédocriminels.', 'Un mineur en situation de prostitution.', 'Elle n’a pas consenti.', 'Des effets pervers.', 'Un petit ami.',
  'Le chantage aux nudes.', 'La loi parle de « pornographie infantile »<Cite id="un" />.', 'Menu · Recherche → Retour',
];

describe('forbidden-word', () => {
  for (const text of refused) it(`refuses « ${text} »`, async () => assert.deepEqual([...new Set(await placesWith(withParagraph(text)))], at26));
  for (const text of accepted) it(`accepts « ${text} »`, async () => assert.deepEqual(await placesWith(withParagraph(text)), []));

  it('says what to write instead', async () => {
    const [problem] = await problemsWith(withParagraph('Une sextape.'));
    assert.match(problem?.fix ?? '', /image intime diffusée sans accord/);
  });

  it('reads English with English words', async () => {
    assert.deepEqual(await placesWith(changed(paths.channel, 'A team listens', 'Predators, child pornography: a team listens')), [
      `${paths.channel}:8 forbidden-word`, `${paths.channel}:8 forbidden-word`,
    ]);
  });

  it('leaves words for the search and titles of sources alone', async () => {
    assert.deepEqual(await placesWith(changed(paths.article, "'cinq'", "'pervers sur internet'")), []);
    assert.deepEqual(await placesWith(changed(paths.source, 'Le titre de la page', 'La pédopornographie en ligne')), []);
  });

  it('asks for a source to quote the law', async () => {
    assert.deepEqual(await placesWith(withParagraph('La loi parle de « pornographie infantile ».')), at26);
    assert.deepEqual(await placesWith(withParagraph('« Oui », la pornographie infantile<Cite id="un" />.')), at26);
  });
});
