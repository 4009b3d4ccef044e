import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith } from '../testing.ts';

describe('min-sources', () => {
  it('asks for three different sources', async () => {
    assert.deepEqual(await placesWith(changed(paths.article, 'id="trois"', 'id="un"')), [`${paths.article}:1 min-sources`]);
  });

  it('counts the source of a figure', async () => {
    assert.deepEqual(await placesWith(changed(paths.article, 'source="deux"', 'source="un"')), [`${paths.article}:1 min-sources`]);
  });

  it('is met by the sample, and asks nothing of pages about the site', async () => assert.deepEqual(await placesWith({}), []));
});
