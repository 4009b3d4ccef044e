import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paths, placesWith, withParagraph } from '../testing.ts';

describe('spacing', () => {
  it('refuses a space before a full stop or a comma', async () => {
    assert.deepEqual(await placesWith(withParagraph('Un.\nRestez là .')), [`${paths.article}:27 spacing`]);
    assert.deepEqual(await placesWith(withParagraph('Restez là , il dort.')), [`${paths.article}:26 spacing`]);
  });

  it('accepts the spaces of French, and points that begin a name', async () => {
    assert.deepEqual(await placesWith(withParagraph('Il a peur ; restez là : « ça va… »')), []);
  });
});
