import { sitemapPaths } from './fixtures/sitemap.ts';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

/** Most bytes of a guide, compressed, its style sheet included: about what a first answer carries before it waits for the phone. */
const guideBytes = 14_700;

/** Guides that print what takes room have a second answer's worth to spare: a conversation, the whole timeline, tables of law. */
const roomyBytes = 17_700;
const roomy = /<section class="conversation"|<ol class="timeline"|(?:<table.*){4}/s;

/** Most bytes of a first visit to a guide, fonts included. */
const visitBytes = 45_000;

test.describe('weight', { tag: '@desktop' }, () => {
  test('every guide comes in one small answer', async ({ request }) => {
    const guides = (await sitemapPaths(request)).filter((path) => /^\/(?:en\/(?!help|services|emergency)[^/]+|(?!en\/|aide\/|services\/|urgence\/)[^/]+)\/[^/]+\/$/.test(path));
    expect(guides.length).toBeGreaterThanOrEqual(60);
    for (const path of guides) {
      const answer = await request.get(path, { headers: { 'accept-encoding': 'br' } });
      const bytes = Number(answer.headers()['content-length']);
      expect(bytes, path).toBeGreaterThan(1000);
      const isRoomy = roomy.test((await answer.body()).toString());
      expect.soft(bytes, path).toBeLessThanOrEqual(isRoomy ? roomyBytes : guideBytes);
    }
  });

  test('a first visit to a guide stays light, fonts and scripts included', async ({ page }) => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(addresses.urgentGuide, { waitUntil: 'networkidle' });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(sizes.length, 'requests').toBeLessThanOrEqual(5);
    expect(total).toBeGreaterThan(20_000);
    expect(total).toBeLessThanOrEqual(visitBytes);
  });
});
