import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith } from '../testing.ts';

const { article, event, page, source } = paths;

describe('future-date', () => {
  const cases: readonly (readonly [...Parameters<typeof changed>, line: number])[] = [
    [article, "checkedOn: '2026-11-21'", "checkedOn: '2026-11-22'", 13],
    [article, "checkedOn: '2026-11-21'", "checkedOn: '2026-11-21'\nreview: reviewed\nreviewedBy: { name: Arcom, on: '2027-01-01' }", 15],
    [page, '2026-11-21', '2026-11-22', 5],
    [source, "consultedOn: '2026-11-21'", "consultedOn: '2026-12-01'", 5],
    [source, "publishedOn: '2024-06-28'", "publishedOn: '2026-12'", 4],
    [source, "publishedOn: '2024-06-28'", 'publishedOn: 2027', 4],
    [event, "sources:", "until: '2026-11-22'\nsources:", 4],
  ];
  for (const [file, from, to, line] of cases) {
    it(`refuses ${to}`, async () => assert.deepEqual(await placesWith(changed(file, from, to)), [`${file}:${line} future-date`]));
  }

  it('accepts today, this month and this year', async () => {
    assert.deepEqual(await placesWith(changed(source, "'2024-06-28'", "'2026-11'")), []);
    assert.deepEqual(await placesWith(changed(source, "'2024-06-28'", '2026')), []);
  });
});
