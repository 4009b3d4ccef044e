import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith } from '../testing.ts';

const read = (on: string, more = '') => changed(paths.source, "consultedOn: '2026-11-21'", `consultedOn: '${on}'${more}`);

describe('stale-source', () => {
  it('finds what cites a source past its day, once a file', async () => {
    assert.deepEqual(await placesWith(read('2025-11-20')), [
      `${paths.article}:18 stale-source`, `${paths.channel}:24 stale-source`, `${paths.situation}:15 stale-source`, `${paths.event}:4 stale-source`,
    ]);
  });

  it('says which day, and what to do', async () => {
    const [problem] = await problemsWith(read('2025-11-20'));
    assert.match(problem?.message ?? '', /« un » était à relire avant le 2026-11-20/);
    assert.match(problem?.fix ?? '', /content\/sources\/un\.yaml/);
  });

  it('accepts the day itself, and a source given more time', async () => {
    assert.deepEqual(await placesWith(read('2025-11-21')), []);
    assert.deepEqual(await placesWith(read('2025-01-21', '\ncheckEvery: 24')), []);
  });
});
