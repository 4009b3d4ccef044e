import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFiles } from './compress.ts';

const text = 'Le 3018 répond tous les jours. '.repeat(40);

describe('compressFiles', () => {
  let dir = '';

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'compress-'));
    await mkdir(join(dir, 'agir'));
    await mkdir(join(dir, 'pagefind'));
    await writeFile(join(dir, 'agir/index.html'), text);
    await writeFile(join(dir, 'site.webmanifest'), text);
    await writeFile(join(dir, 'small.txt'), 'x'.repeat(199));
    await writeFile(join(dir, 'noise.json'), randomBytes(400));
    await writeFile(join(dir, 'headers.json'), text);
    await writeFile(join(dir, 'pagefind/fr.pf_meta'), text);
    await writeFile(join(dir, 'body.woff2'), text);
    await compressFiles(dir);
  });
  after(() => rm(dir, { recursive: true }));

  it('writes both twins of a text file, which open to the same bytes', async () => {
    assert.equal(brotliDecompressSync(await readFile(join(dir, 'agir/index.html.br'))).toString(), text);
    assert.equal(gunzipSync(await readFile(join(dir, 'agir/index.html.gz'))).toString(), text);
  });

  it('leaves small, incompressible, unserved and already compressed files alone', async () => {
    const twins = (await readdir(dir, { recursive: true })).filter((path) => /\.(?:br|gz)$/.test(path)).sort();
    assert.deepEqual(twins, [
      join('agir', 'index.html.br'),
      join('agir', 'index.html.gz'),
      'site.webmanifest.br',
      'site.webmanifest.gz',
    ]);
  });
});
