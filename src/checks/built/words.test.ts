import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { hashesOfName } from '../../domain/open-services.ts';
import { readPage } from './page.ts';
import { wordProblems } from './words.ts';

it('finds the name of an open service in a text, a title and an address', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'words-'));
  const html = '<title>Salon exemple</title>\n<p>Le <b>salon</b> exemple</p>\n<a href="https://salon.exemple/">x</a>\n<p>Un salon, exemple</p>';
  await writeFile(join(dist, 'index.html'), html);
  const problems = wordProblems(await readPage(dist, 'index.html'), new Set(hashesOfName('Salon.exemple')));
  await rm(dist, { recursive: true });
  assert.deepEqual(problems.map(({ line, rule }) => [line, rule]).sort(), [[1, 'open-service'], [2, 'open-service'], [3, 'open-service']]);
});
