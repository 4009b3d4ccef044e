import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, sample } from '../testing.ts';

describe('duplicate-address', () => {
  it('finds an address that another source has, however it is written', async () => {
    const deux = 'content/sources/deux.yaml';
    const files = changed(deux, 'https://exemple.fr/deux', 'http://www.exemple.fr/trois/#haut');
    assert.deepEqual(await placesWith(files), ['content/sources/trois.yaml:3 duplicate-address']);
  });

  it('finds a page that would take the address of a section or of a page that code makes', async () => {
    const page = (sample[paths.page] ?? '').replace('key: contact', 'key: autre').replace('Contact', 'Autre page');
    assert.deepEqual(await placesWith({ 'content/pages/fr/agir.mdx': page }), ['content/pages/fr/agir.mdx:1 duplicate-address']);
    assert.deepEqual(await placesWith({ 'content/pages/fr/signaler.mdx': page }), ['content/pages/fr/signaler.mdx:1 duplicate-address']);
    assert.deepEqual(await placesWith({ 'content/pages/fr/proteger.mdx': page }), []);
  });
});
