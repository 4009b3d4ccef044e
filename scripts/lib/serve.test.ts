import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeHeaders } from '../../src/integrations/headers.ts';
import { serve } from './serve.ts';

const address = { host: '127.0.0.1', port: 0 };

describe('serve', () => {
  it('says where the site is, under the path it was built for, until it is stopped', { timeout: 30_000 }, async (test) => {
    const dist = await mkdtemp(join(tmpdir(), 'serve-'));
    await writeFile(join(dist, 'index.html'), '<p>here</p>');
    await writeHeaders(dist, '/parents/');
    const printed = Promise.withResolvers<string>();
    test.mock.method(console, 'log', printed.resolve);
    const stop = new AbortController();

    const served = serve(dist, address, stop.signal);
    const [url = ''] = /http:\S+/.exec(await printed.promise) ?? [];
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/parents\/$/);
    assert.equal(await (await fetch(url)).text(), '<p>here</p>');
    stop.abort();
    await served;
    await assert.rejects(fetch(url));
    await rm(dist, { recursive: true });
  });

  it('says to build the site when there is none', async () => {
    const nowhere = join(tmpdir(), 'no-such-site');
    await assert.rejects(serve(nowhere, address, new AbortController().signal), /no built site in .*Run: npm run build/);
  });
});
