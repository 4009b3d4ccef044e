import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith, sample, withParagraph } from '../testing.ts';

const { article, channel, event, page, source, term } = paths;

describe('phone-number', () => {
  const cases: readonly (readonly [...Parameters<typeof changed>, line: number])[] = [
    [article, 'Parlez-lui', 'Le 3018 répond. Parlez-lui', 18],
    [article, 'Que dire ?', 'Que dit le 3018 ?', 16],
    [article, 'Que faire ce soir ?', 'Appeler le 3018 ?', 3],
    [article, 'Appelez la ligne d’écoute.', 'Appelez le 17 ou le 112.', 8],
    [article, 'label="procédures"', 'label="appels au 3018"', 22],
    [article, '[écrivez-nous](/contact/)', '[appelez-nous](tel:3018)', 20],
    [page, 'Écrivez-nous.', 'Appelez le 01 48 06 42 41.', 8],
    [term, 'Le nom que l’on se donne.', 'Demandez au 3018.', 6],
    [channel, 'Violences numériques', 'La nuit, le 119', 5],
    [event, 'La justice saisit les serveurs.', 'Le 17 est appelé.', 3],
  ];
  for (const [file, from, to, line] of cases) {
    it(`refuses « ${to} »`, async () => {
      assert.deepEqual([...new Set(await placesWith(changed(file, from, to)))], [`${file}:${line} phone-number`]);
    });
  }

  it('writes the tag to use, even for a number that only a service’s file knows', async () => {
    const files = { ...changed(channel, "number: '3018'", "number: '+33 1 53 06 38 94'"), ...withParagraph('Appelez le 01 53 06 38 94.') };
    const [problem] = await problemsWith(files);
    assert.match(problem?.fix ?? '', /<Channel id="fr-3018" \/>/);
  });

  it('names the service called by its number, when another one answers there too', async () => {
    const twin = { [channel.replace('3018', '3018-nuit')]: (sample[channel] ?? '').replace('order: 1', 'order: 2') };
    const [problem] = await problemsWith({ ...twin, ...withParagraph('Appelez le 3018.') });
    assert.match(problem?.fix ?? '', /<Channel id="fr-3018" \/>/);
  });

  it('lets a service write its own number, and a source its title', async () => {
    assert.deepEqual(await placesWith(changed(channel, 'Une équipe vous écoute.', 'Au 3018, une équipe vous écoute.')), []);
    assert.deepEqual(await placesWith(changed(source, 'Le titre de la page', 'Le 3018 répond')), []);
  });

  it('takes ages, days and articles of law for what they are', async () => {
    const text = 'Une fille de 15 ans, le 17 juin<Cite id="un" />. L’article 227-22<Cite id="un" />. Elle écrit « 18 ».';
    assert.deepEqual(await placesWith(withParagraph(text)), []);
    assert.ok(sample[article]?.includes('23 051'));
  });
});
