import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { paths, sample } from '../../src/checks/testing.ts';
import { recordChanges } from './record-changes.ts';

describe('recordChanges', () => {
  let root = '';
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const text = (on: string) => readFile(join(root, `content/changes/${on}.yaml`), 'utf8');
  const channel = sample[paths.channel] ?? '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'changes-'));
    await put(paths.channel, channel);
    for (const locale of ['fr', 'en']) await put(`src/i18n/strings/${locale}.json`, '{}');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('records everything the first time, and nothing when nothing changed', async () => {
    await recordChanges(root, '2026-11-22');
    assert.match(await text('2026-11-22'), /^on: '2026-11-22'\nsummary:\n {2}fr: 'Première publication[^]*\nchanges:\n {2}- \{ channel: fr-3018, kind: added, reach: '[0-9a-f]{12}' \}\n$/);
    assert.deepEqual(await recordChanges(root, '2026-11-23'), []);
    assert.equal(existsSync(join(root, 'content/changes/2026-11-23.yaml')), false);
  });

  it('records what changed since the days before, and keeps the sentence of a day it writes again', async () => {
    await recordChanges(root, '2026-11-22');
    await put(paths.channel, channel.replace('23:00', '22:00'));
    assert.deepEqual((await recordChanges(root, '2026-12-01')).map(({ kind }) => kind), ['hours']);
    await put('content/changes/2026-12-01.yaml', (await text('2026-12-01')).replace('Des numéros ou des horaires ont changé.', "L''été."));
    await put(paths.channel, channel.replace('23:00', '22:00').replace("number: '3018'", "number: '3019'"));
    assert.deepEqual((await recordChanges(root, '2026-12-01')).map(({ kind }) => kind), ['contacts', 'hours']);
    assert.match(await text('2026-12-01'), /fr: 'L''été\.'/);
    await put(paths.channel, channel);
    assert.deepEqual(await recordChanges(root, '2026-12-01'), []);
    assert.equal(existsSync(join(root, 'content/changes/2026-12-01.yaml')), false);
  });

  it('refuses a day before the last, a day that is none, and a channel with errors', async () => {
    await recordChanges(root, '2026-11-22');
    await assert.rejects(recordChanges(root, '2026-11-21'), /2026-11-22\.yaml est plus récent/);
    await assert.rejects(recordChanges(root, '2026-02-30'), /n’est pas un jour/);
    await put(paths.channel, channel.replace('cost: free', 'cost: dear'));
    await assert.rejects(recordChanges(root, '2026-11-22'), /fr-3018/);
  });
});
