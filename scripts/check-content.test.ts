import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');
const run = (folder: string) => spawnSync(process.execPath, [join(import.meta.dirname, 'check-content.ts'), folder], { encoding: 'utf8' });

describe('check-content', () => {
  let copy = '';

  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'check-content-'));
    await cp(join(root, 'content'), join(copy, 'content'), { recursive: true });
    await cp(join(root, 'src/i18n/strings'), join(copy, 'src/i18n/strings'), { recursive: true });
  });
  after(() => rm(copy, { recursive: true }));

  it('prints what it measures of each guide, says that all is well, and exits with 0', () => {
    const { status, stdout, stderr } = run(copy);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^guide +mots .*\n(?:(?:en|fr)\/\S+ +\d+ .*\n)+\n\d+ fichiers, aucune erreur\.\n$/);
  });

  it('prints what is wrong on standard error, and exits with 1', async () => {
    await writeFile(join(copy, 'content/sources/vide.yaml'), '');
    const { status, stdout, stderr } = run(copy);
    assert.equal(status, 1);
    assert.match(stdout, /^guide +mots /);
    assert.match(stderr, /^content\/sources\/vide\.yaml:1 {2}\[file\] Le fichier est vide\.$/m);
    assert.match(stderr, /^1 erreur dans 1 fichier\.$/m);
  });
});
