import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect } from '@playwright/test';
import { readHeadersFile } from '../scripts/lib/site-files.ts';
import { ask, expectedPolicy, policyOf } from './fixtures/answer.ts';
import { test as withNginx, type Nginx } from './fixtures/nginx.ts';
import { addresses } from './pages/addresses.ts';

const dist = join(import.meta.dirname, '../dist');
const { base, rules } = readHeadersFile(dist);

const test = withNginx.extend<{ readonly nginx: Nginx }>({
  nginx: async ({ serveWithNginx }, use) => use(await serveWithNginx(dist, base)),
});

const fileOf = (path: string): Buffer => readFileSync(join(dist, path));

/** Paths of the built files that `pattern` matches, as they are asked for. */
const built = async (pattern: string): Promise<string[]> => (await Array.fromAsync(glob(pattern, { cwd: dist }))).sort().map((path) => `/${path}`);

const pages = [addresses.home, addresses.urgentGuide, addresses.search, '/en/', '/donnees/', '/embed/v1/fr/emergency/fr/', '/embed/v1/en/guide/chat-without-registration/',
  '/integrer/', '/integrer/emergency/fr/', '/en/embed/'];

/** Files whose place in the site, or whose kind, has its own headers. */
const patterns = ['_astro/frame-*.js', 'embed/v1/element-*.js', 'urgence/*/oembed.json', 'urgence/*/oembed.xml', 'urgence/*/image.png', 'donnees/*.zip', 'fonts/*.woff2', 'donnees/contacts/*.vcf', 'donnees/*.csv', 'donnees/*.xml', 'donnees/*.json', 'donnees/SHA256SUMS',
  'pagefind/pagefind-worker.js', 'pagefind/pagefind.js'];

/** What is not there, and what is not for readers, with the page that says so. */
const absent = [[addresses.nowhere, '404.html'], [addresses.nowhereEnglish, 'en/404/index.html'], ['/_astro/gone.js', '404.html'], ['/embed/v1/fr/gone/', 'embed/404/index.html'],
  ['/donnees/gone.vcf', '404.html'], ['/fonts', '404.html'], ['/fonts/', '404.html'], ['/headers.json', '404.html'], ['/hosts/nginx.conf', '404.html'],
  ['/index.html.br', '404.html'], ['/en/index.html.gz', 'en/404/index.html']] as const;

test.describe('nginx, with the file that the build writes for it', { tag: '@desktop' }, () => {
  // In one worker, so that nginx is looked for once, and installed once where it is missing.
  test.describe.configure({ mode: 'default' });

  test('sends each header of the policy once and no other, with the types of our own server', async ({ nginx, baseURL }) => {
    const files = await Promise.all(patterns.map(built));
    expect(patterns.filter((_, index) => files[index]?.length === 0), 'patterns that match no built file').toEqual([]);
    const oneOfEachKind = new Map((await built('**/*.*')).filter((path) => !/\.(?:br|gz)$|^\/(?:hosts\/|headers\.json)/.test(path)).map((path) => [extname(path), path]));
    for (const path of [...pages, ...files.flat(), ...oneOfEachKind.values()]) {
      const [answer, own] = await Promise.all([ask(nginx.origin, path), ask(baseURL ?? '', path)]);
      expect([answer.status, policyOf(answer, rules)], path).toEqual([200, expectedPolicy(rules, path)]);
      expect(answer.headers['content-type'], path).toEqual(own.headers['content-type']);
      expect(answer.body.equals(own.body), `${path}: not what our own server sends`).toBe(true);
    }
  });

  test('answers wrong addresses in their language, with the headers of that page', async ({ nginx }) => {
    for (const [path, page] of absent) {
      const answer = await ask(nginx.origin, path);
      expect([answer.status, policyOf(answer, rules)], path).toEqual([404, expectedPolicy(rules, `/${page}`)]);
      expect([answer.headers['content-type'], answer.body.toString()], path).toEqual([['text/html; charset=utf-8'], fileOf(page).toString()]);
    }
  });

  test('lets nothing but embeds be framed, however the address is written', async ({ nginx }) => {
    for (const path of ['/embed/../agir/', '/embed/%2e%2e/agir/', '/embed/..%2fagir/', '/embed//..//agir/', '/agir/?/embed/', '//embed/../agir/']) {
      const answer = await ask(nginx.origin, path);
      expect([answer.status, policyOf(answer, rules)], path).toEqual([200, expectedPolicy(rules, '/agir/')]);
    }
  });

  test('leads to the address of a page, with its query, on any host name', async ({ nginx }) => {
    for (const [path, location] of [['/agir?de=accueil', '/agir/?de=accueil'], ['/embed/v1/fr/emergency/fr', '/embed/v1/fr/emergency/fr/'], ['//example.org/..//agir', '/agir/']] as const) {
      const answer = await ask(nginx.origin, path);
      expect([answer.status, answer.headers['location']], path).toEqual([308, [location]]);
      expect(policyOf(answer, rules), path).toEqual(expectedPolicy(rules, location.replace(/\/(?:\?.*)?$/, '')));
    }
  });

  test('sends the compressed twins', async ({ nginx }) => {
    for (const path of [addresses.home, addresses.urgentGuide, '/donnees/channels.csv', addresses.nowhere]) {
      const { headers, body } = await ask(nginx.origin, path, { 'accept-encoding': 'gzip' });
      const file = path === addresses.nowhere ? '/404.html' : path.replace(/\/$/, '/index.html');
      expect([headers['content-encoding'], headers['vary'], body.equals(fileOf(`${file}.gz`))], path).toEqual([['gzip'], ['Accept-Encoding'], true]);
    }
  });

  test('reads and only reads', async ({ nginx }) => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await ask(nginx.origin, addresses.home, {}, method);
      expect(answer.status, method).toBe(405);
      expect(policyOf(answer, rules)['content-security-policy'], method).toEqual(expectedPolicy(rules, '/')['content-security-policy']);
    }
  });
});
