import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkContent } from './run.ts';
import { paths, sample } from './testing.ts';

describe('checkContent', () => {
  let root = '';

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'check-content-'));
    for (const [path, text] of Object.entries(sample)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  });
  after(() => rm(root, { recursive: true }));

  it('finds nothing in a folder that breaks no rule', async () => {
    assert.deepEqual(await checkContent(root, new Date('2026-11-21T12:00:00Z')), []);
  });

  it('counts days as in Paris', async () => {
    assert.deepEqual(await checkContent(root, new Date('2026-11-20T23:30:00Z')), []);
    assert.ok((await checkContent(root, new Date('2026-11-20T22:30:00Z'))).every(({ rule }) => rule === 'future-date'));
  });

  it('says which file can’t be opened', async () => {
    await mkdir(join(root, 'sans-contenu'));
    const problems = await checkContent(join(root, 'sans-contenu'), new Date());
    assert.deepEqual(problems.map(({ file }) => file), ['content', paths.fr, paths.en]);
  });
});
