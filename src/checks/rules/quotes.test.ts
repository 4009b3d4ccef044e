import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, sample, withParagraph } from '../testing.ts';

const { article, channel, source } = paths;

describe('quotes', () => {
  it('refuses straight quotation marks in French, and shows where', async () => {
    assert.deepEqual(await placesWith(withParagraph('Dites\n"je t’écoute".')), [`${article}:27 quotes`]);
    assert.deepEqual(await placesWith(changed(article, 'Que faire ce soir ?', 'Que faire "ce soir" ?')), [`${article}:3 quotes`]);
    assert.deepEqual(await placesWith(changed(channel, 'Une équipe vous écoute.', 'Une "équipe".')), [`${channel}:7 quotes`]);
    assert.deepEqual(await placesWith(changed(source, 'Le titre de la page', 'Le "titre" de la page')), [`${source}:2 quotes`]);
  });

  it('accepts French ones, and straight ones in English', async () => {
    assert.deepEqual(await placesWith(withParagraph('Dites « je t\'écoute ».')), []);
    assert.deepEqual(await placesWith(changed(channel, 'A team listens to you.', 'A "team".')), []);
    assert.deepEqual(await placesWith({ [source]: `${(sample[source] ?? '').replace('Le titre', 'The "title"')}language: en\n` }), []);
  });
});
