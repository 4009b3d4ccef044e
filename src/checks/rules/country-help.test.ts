import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, sample } from '../testing.ts';

const other = 'content/channels/be/103.yaml';
const belgian = (sample[paths.channel] ?? '').replace('country: fr', 'country: be').replace("'3018' }\nhours", "'103' }\nhours");
const belgium = 'content/countries/be.yaml';
const belgianHelp = (sample[paths.country] ?? '').replaceAll('fr-3018', 'be-103').replaceAll('france', 'belgique');

describe('country-help', () => {
  it('refuses a channel that no need of its country leads to', async () => {
    assert.deepEqual(await placesWith(changed(paths.country, '  advice: [fr-3018]', '  advice: [be-103]')), [
      `${paths.country}:7 dangling-id`, `${paths.channel}:1 country-help`,
    ]);
  });

  it('refuses a channel of another country', async () => {
    const files = { [other]: belgian, [belgium]: belgianHelp };
    assert.deepEqual(await placesWith(files), []);
    const foreign = { ...files, [belgium]: belgianHelp.replace('emergency: [be-103]', 'emergency: [fr-3018]') };
    assert.deepEqual(await placesWith(foreign), [`${belgium}:4 country-help`]);
  });

  it('refuses an emergency channel that can’t be called, or one for texts that takes none', async () => {
    const written = changed(paths.channel, "type: phone, number: '3018'", "type: chat, url: 'https://exemple.fr'");
    assert.deepEqual(await placesWith(written), [`${paths.country}:4 country-help`]);
    assert.deepEqual(await placesWith(changed(paths.country, 'lines: []', 'text: fr-3018\nlines: []')), [`${paths.country}:5 country-help`]);
  });

  it('keeps help for one’s own attraction apart', async () => {
    const apart = (sample[paths.channel] ?? '').replace('kind: helpline', 'kind: own-attraction');
    const found = await placesWith({ 'content/channels/fr/autre.yaml': apart, ...changed(paths.article, 'channels: [fr-3018]', 'channels: [fr-autre]') });
    assert.deepEqual(found, [`${paths.article}:10 country-help`]);
    const called = await placesWith({ 'content/channels/fr/autre.yaml': apart, ...changed(paths.country, 'advice: [fr-3018]', 'advice: [fr-3018, fr-autre]') });
    assert.deepEqual(called, [`${paths.country}:7 country-help`]);
  });
});
