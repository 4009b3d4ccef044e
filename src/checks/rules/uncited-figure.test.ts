import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, conversation, paths, placesWith, withParagraph } from '../testing.ts';

const at26 = [`${paths.article}:26 uncited-figure`];

const refused: readonly string[] = [
  'Il y a 23 051 procédures.', 'Il y a 480 victimes.', 'Pour 18 % des enfants.', 'Pour 18% des enfants.', 'Pour 18 pour cent des enfants.',
  'Une amende de 100 000 €.', 'Près de 5 millions d’euros.', 'De 300-400 appels.', 'En 2024, 2 500 appels.', '- Un point : 480 victimes.',
  '## Les 480 victimes', '| Victimes |\n| --- |\n| aucune |\n\nEnviron 480.', 'En 2024 480 victimes.',
  'C’est l’article 227-23.', 'L’article R20-29-10-1 le dit.', 'Il risque 5 ans de prison.', 'Un enfant sur cinq.', 'Près de 9 parents sur 10.',
];
const accepted: readonly string[] = [
  'Il y a 23 051 procédures<Cite id="un" />.', '- Un point : 480 victimes<Cite id="un" />.', 'Le 25 juin 2024.', 'Depuis 2003, et en 2024.',
  'L’article 227-22-1, les articles 226 à 228<Cite id="un" />.', 'Les articles 226 à 228.', 'La loi n° 2024-449.', 'Le règlement 2022/2065.', 'De 11 à 17 ans, les 11-17 ans.',
  'Tapez « 59000 ».', 'Le code postal 59000.', 'Rien n’est sûr à 100 %.', 'De 9 h à 23 h 30.', 'Au moins 12 enfants.', '<Say>\n\n- « Il te demande 200 euros ? »\n\n</Say>',
  '| Victimes |\n| --- |\n| 480<Cite id="un" /> |\n| 1 200 |',
];

describe('uncited-figure', () => {
  for (const text of refused) {
    it(`refuses « ${text} »`, async () => {
      const places = [...new Set(await placesWith(withParagraph(text)))];
      assert.deepEqual(places, [`${paths.article}:${25 + text.split('\n').length} uncited-figure`]);
    });
  }
  for (const text of accepted) it(`accepts « ${text} »`, async () => assert.deepEqual(await placesWith(withParagraph(text)), []));

  it('refuses a figure where no source can be called: in the essentials and in a conversation', async () => {
    const essentials = changed(paths.article, 'Notez le pseudo et le jour.', 'Pour 18 % des enfants.');
    assert.deepEqual(await placesWith(essentials), [`${paths.article}:7 uncited-figure`]);
    const file = 'content/conversations/fr/amie.yaml';
    const files = { ...withParagraph('<Conversation id="amie" />'), [file]: conversation.replace('Elle insiste.', 'Pour 18 % des enfants.') };
    assert.deepEqual(await placesWith(files), [`${file}:9 uncited-figure`]);
  });

  it('gives the line of the figure in a long paragraph', async () => {
    assert.deepEqual(await placesWith(withParagraph('480 victimes.')), at26);
    assert.deepEqual(await placesWith(withParagraph('Un long\nparagraphe : 480 victimes.')), [`${paths.article}:27 uncited-figure`]);
  });
});
