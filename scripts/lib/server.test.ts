import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFiles } from '../../src/integrations/compress.ts';
import { writeHeaders } from '../../src/integrations/headers.ts';
import { createSiteServer } from './server.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const text = 'Le 3018 répond tous les jours de 9 h à 23 h. '.repeat(20);
const home = `<!doctype html><style data-sheet="page">a{color:red}</style><p>${text}</p>`;

async function writeSite(dist: string, base: string, files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), content);
  }
  await writeHeaders(dist, base);
  await compressFiles(dist);
}

const siteFiles = {
  'index.html': home,
  '404.html': `<p>Page introuvable. ${text}</p>`,
  'en/404/index.html': '<p>Page not found.</p>',
  'agir/index.html': '<p>agir</p>',
  '_astro/menu.B1.js': `console.log(${JSON.stringify(text)})`,
  'pagefind/pagefind-worker.js': 'onmessage = null',
  'pagefind/fr.pf_meta': 'binary',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
  'site.webmanifest': '{}',
  'annuaire.json': '[]',
  'body.woff2': 'font',
  '.well-known/security.txt': 'Contact: x',
};

async function listen(server: Server): Promise<(path: string, options?: Parameters<typeof request>[1]) => Promise<Answer>> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return (path, options = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, timeout: 20_000, agent: false, ...options }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject);
      sent.end();
    });
}

describe('createSiteServer', () => {
  let root = '';
  let server: Server;
  let get: Awaited<ReturnType<typeof listen>>;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'server-'));
    await writeFile(join(root, 'secret.txt'), 'secret');
    await writeSite(join(root, 'dist'), '/', siteFiles);
    server = createSiteServer({ dist: join(root, 'dist'), base: '/' });
    get = await listen(server);
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await rm(root, { recursive: true });
  });

  it('serves a page with the headers of the rules', async () => {
    const { status, headers, body } = await get('/');
    assert.equal(status, 200);
    assert.equal(body.toString(), home);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers['vary'], 'Accept-Encoding');
    assert.match(String(headers['content-security-policy']), /style-src 'sha256-[\w+/=]+'/);
    assert.equal(headers['content-encoding'], undefined);
  });

  it('sends Brotli, else gzip, else the file itself', async () => {
    const brotli = await get('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(brotli.body).toString(), home);
    const gzip = await get('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(gzip.body).toString(), home);
    assert.equal(gzip.headers['content-type'], 'text/html; charset=utf-8');
  });

  it('answers 304 to who has the file already, with the same policy', async () => {
    const etag = String((await get('/')).headers['etag']);
    const { status, headers, body } = await get('/', { headers: { 'if-none-match': etag } });
    assert.equal(status, 304);
    assert.equal(body.length, 0);
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers['vary'], 'Accept-Encoding');
  });

  it('gives each kind of file its type', async () => {
    const types = {
      '/_astro/menu.B1.js': 'text/javascript; charset=utf-8',
      '/favicon.svg': 'image/svg+xml; charset=utf-8',
      '/robots.txt': 'text/plain; charset=utf-8',
      '/sitemap.xml': 'text/xml; charset=utf-8',
      '/annuaire.json': 'application/json; charset=utf-8',
      '/site.webmanifest': 'application/manifest+json',
      '/body.woff2': 'font/woff2',
      '/pagefind/fr.pf_meta': 'application/octet-stream',
      '/.well-known/security.txt': 'text/plain; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], type, path);
    }
  });

  it('keeps hashed files for a year, and gives the search worker its own policy', async () => {
    assert.match(String((await get('/_astro/menu.B1.js')).headers['cache-control']), /immutable/);
    const worker = await get('/pagefind/pagefind-worker.js');
    assert.match(String(worker.headers['content-security-policy']), /'wasm-unsafe-eval'/);
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await get('/', { method: 'HEAD' });
    assert.equal(status, 200);
    assert.equal(headers['content-length'], String(Buffer.byteLength(home)));
    assert.equal(body.length, 0);
  });

  it('sends whole files, whatever range is asked for', async () => {
    for (const range of ['bytes=0-3', 'bytes=-5', 'bytes=9-2', 'bytes=99999-']) {
      const { status, body } = await get('/', { headers: { range } });
      assert.equal(status, 200, range);
      assert.equal(body.toString(), home, range);
    }
  });

  it('leads to the address of a page, with its query', async () => {
    const { status, headers } = await get('/agir?de=accueil');
    assert.equal(status, 308);
    assert.equal(headers['location'], '/agir/?de=accueil');
    assert.equal((await get('/agir/?de=accueil')).status, 200);
  });

  it('says in the language of the path that a page does not exist', async () => {
    const french = await get('/nulle-part/', { headers: { 'accept-encoding': 'br' } });
    assert.equal(french.status, 404);
    assert.match(brotliDecompressSync(french.body).toString(), /Page introuvable/);
    assert.equal(french.headers['content-encoding'], 'br');
    assert.equal(french.headers['content-type'], 'text/html; charset=utf-8');
    assert.match(String(french.headers['content-security-policy']), /default-src 'none'/);
    const english = await get('/en/nowhere');
    assert.equal(english.status, 404);
    assert.match(english.body.toString(), /Page not found/);
    const head = await get('/nulle-part/', { method: 'HEAD' });
    assert.equal(head.status, 404);
    assert.equal(head.body.length, 0);
  });

  it('lets nobody keep the absence of a hashed file', async () => {
    const { status, headers } = await get('/_astro/gone.js');
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], 'no-cache');
  });

  it('keeps its own files to itself', async () => {
    for (const path of ['/headers.json', '/headers%2Ejson', '/hosts/nginx.conf', '/index.html.br', '/agir/index.html.gz']) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('reads and only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      const { status, headers } = await get('/', { method });
      assert.equal(status, 405, method);
      assert.equal(headers['allow'], 'GET, HEAD', method);
      assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    }
  });

  it('refuses paths that climb or do not decode, and goes on serving', async () => {
    const paths = ['/../secret.txt', '/agir/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%FF/'];
    for (const path of [...paths, '//example.org', '/..\\secret.txt', '/a%00']) {
      const { status, body, headers } = await get(path);
      assert.equal(status, 400, path);
      assert.doesNotMatch(body.toString(), /secret/, path);
      assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    }
    for (const path of ['/favicon.svg%3Fx', '/favicon.svg%23x', '/favicon.svg/', '/404', '/agir/index']) {
      assert.equal((await get(path)).status, 404, path);
    }
    assert.equal((await get('/')).status, 200);
  });
});

describe('createSiteServer under a base path', () => {
  let dist = '';
  let server: Server;
  let get: Awaited<ReturnType<typeof listen>>;

  before(async () => {
    dist = await mkdtemp(join(tmpdir(), 'server-'));
    await writeSite(dist, '/parents/', siteFiles);
    server = createSiteServer({ dist, base: '/parents/' });
    get = await listen(server);
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await rm(dist, { recursive: true });
  });

  it('serves the site below it, and leads to it', async () => {
    assert.equal((await get('/parents/')).body.toString(), home);
    assert.match(String((await get('/parents/_astro/menu.B1.js')).headers['cache-control']), /immutable/);
    const expected = { '/': [307, '/parents/'], '/parents?q': [308, '/parents/?q'], '/parents/agir': [308, '/parents/agir/'] };
    for (const [path, [status, location]] of Object.entries(expected)) {
      const answer = await get(path);
      assert.deepEqual([answer.status, answer.headers['location']], [status, location]);
    }
  });

  it('has nothing elsewhere', async () => {
    for (const path of ['/agir/', '/parentsagir/', '/parents/headers.json', '/parents/nulle-part']) {
      const { status, body } = await get(path);
      assert.equal(status, 404, path);
      assert.match(body.toString(), /Page introuvable/);
    }
    assert.match((await get('/parents/en/nowhere')).body.toString(), /Page not found/);
  });
});

describe('createSiteServer while the site is built again', () => {
  let root = '';
  let server: Server;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'server-'));
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await rm(root, { recursive: true });
  });

  it('follows the new build, and survives the loss of a file', async () => {
    const dist = join(root, 'dist');
    await writeSite(dist, '/', { 'index.html': '<p>before</p>', 'old.txt': 'old' });
    server = createSiteServer({ dist, base: '/' });
    const get = await listen(server);
    assert.match((await get('/')).body.toString(), /before/);

    await rm(join(dist, 'old.txt'));
    await assert.rejects(get('/old.txt'), { code: 'ECONNRESET' });

    await writeSite(join(root, 'new'), '/', { 'index.html': '<p>after it was corrected</p>' });
    await rename(dist, join(root, 'old'));
    await rename(join(root, 'new'), dist);
    assert.equal((await get('/')).body.toString(), '<p>after it was corrected</p>');
  });

  it('refuses to start without a build', () => {
    assert.throws(() => createSiteServer({ dist: join(root, 'nothing'), base: '/' }), /Run: npm run build/);
  });
});
