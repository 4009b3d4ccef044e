import { createHash } from 'node:crypto';
import type { APIResponse } from '@playwright/test';
import { sitemapPaths } from './fixtures/sitemap.ts';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

/** The directives of an answer's policy, by name. */
function policyOf(answer: APIResponse): Map<string, string[]> {
  const header = answer.headers()['content-security-policy'] ?? '';
  return new Map(header.split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    return [name, values];
  }));
}

test.describe('answers', { tag: '@desktop' }, () => {
  for (const [path, status] of [[addresses.home, 200], [addresses.urgentGuide, 200], [addresses.nowhere, 404], ['/favicon.svg', 200]] as const) {
    test(`carry the security headers on ${path}`, async ({ request }) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(status);
      expect(answer.headers()).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
        'strict-transport-security': expect.stringMatching(/^max-age=\d{8,}$/),
      });
      const policy = policyOf(answer);
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toEqual(["'self'"]);
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect([...policy.values()].flat().join(' ')).not.toMatch(/unsafe|https?:|\*/);
    });
  }

  test('allow the one inline style sheet of each page, by its hash', async ({ request }) => {
    test.slow();
    for (const path of [...(await sitemapPaths(request)), addresses.nowhere, addresses.nowhereEnglish]) {
      const answer = await request.get(path);
      const html = await answer.text();
      const hashes = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
      expect(hashes, path).toHaveLength(1);
      expect(policyOf(answer).get('style-src'), path).toEqual(expect.arrayContaining(hashes));
      expect(html, `${path}: connections to other sites`).not.toMatch(/<link[^>]+rel="?(?:dns-prefetch|preconnect|prefetch|modulepreload|stylesheet)/);
    }
  });

  test('let WebAssembly be compiled in the search worker alone', async ({ page, request, search }) => {
    const paths = new Set<string>();
    page.on('request', (sent) => paths.add(new URL(sent.url()).pathname));
    await page.goto(`${addresses.search}?q=coco`);
    await search.found('coco');
    await expect.poll(() => paths.has('/pagefind/pagefind-worker.js')).toBe(true);
    const lenient: string[] = [];
    for (const path of [...paths, '/pagefind/pagefind-worker.js']) {
      const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
      if (policy.includes('wasm-unsafe-eval')) lenient.push(path);
    }
    expect([...paths], 'scripts of the search').toContain('/pagefind/pagefind.js');
    expect(new Set(lenient)).toEqual(new Set(['/pagefind/pagefind-worker.js']));
  });

  test('are compressed when the browser can read it', async ({ request }) => {
    for (const path of [addresses.home, addresses.urgentGuide, addresses.nowhere, '/favicon.svg']) {
      const brotli = await request.get(path, { headers: { 'accept-encoding': 'gzip, br' } });
      expect(brotli.headers(), path).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('Accept-Encoding') });
      const plain = await request.get(path, { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers()['content-encoding'], path).toBeUndefined();
      expect(await brotli.text(), path).toBe(await plain.text());
    }
  });

  test('are kept for ever when their name changes with their content, and checked again otherwise', async ({ request }) => {
    const html = await (await request.get(addresses.urgentGuide)).text();
    const lasting = [...html.matchAll(/(?:href|src)="(\/(?:fonts|_astro)\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(lasting.some((path) => path.startsWith('/fonts/'))).toBe(true);
    for (const path of lasting) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()['cache-control'], path).toBe('public, max-age=31536000, immutable');
    }
    for (const path of [addresses.home, addresses.urgentGuide, addresses.nowhere, '/favicon.svg', '/pagefind/pagefind.js']) {
      expect((await request.get(path)).headers()['cache-control'], path).toBe('no-cache');
    }
  });
});
