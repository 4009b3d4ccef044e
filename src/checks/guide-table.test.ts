import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkFiles } from './run.ts';
import { paths, sample } from './testing.ts';

it('gives a line a guide: words, words a sentence, ease, sources and day', async () => {
  const files = new Map(Object.entries(sample));
  const { table } = await checkFiles({
    list: () => Promise.resolve([...files.keys()].filter((path) => path.startsWith('content/'))),
    read: (path) => Promise.resolve(Buffer.from(files.get(path) ?? '')),
  }, new Date('2026-11-21T12:00:00Z'));
  const [head = '', line = '', ...others] = table.split('\n');
  assert.match(head, /guide +mots +mots\/phrase +Kandel-Moles +sources +comparé le/);
  assert.match(line, /^fr\/agir\/premier +5\d\d +1\d\.\d +\d{2,3} +3 +2026-11-21$/);
  assert.deepEqual(others, [], paths.article);
});
