import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeViolations } from './fixtures/axe.ts';
import { expect, test } from './fixtures/hosted.ts';

const published = readFileSync(join(import.meta.dirname, '../src/queries/published-embeds.txt'), 'utf8').split('\n').filter(Boolean).map((line) => `/embed/v1/${line}/`);
const emergency = '/embed/v1/fr/emergency/fr/';
const guide = '/embed/v1/fr/guide/grooming/';

/** One of each kind. */
const samples = [emergency, guide, '/embed/v1/fr/essentials/grooming/', '/embed/v1/fr/signs/warning-signs/', '/embed/v1/fr/triage/fr/', '/embed/v1/fr/finder/fr/', '/embed/v1/fr/channel/fr-3018/',
  '/embed/v1/fr/figure/grooming-stages/', '/embed/v1/fr/search/site/', '/embed/v1/fr/check/site/', '/embed/v1/fr/guide/withdrawn/', published.find((address) => address.includes('/fr/conversation/')) ?? '', '/embed/v1/en/emergency/ie/', '/embed/v1/en/guide/chat-without-registration/'];

/** What keeps something on the reader’s machine. */
const kept = (page: Page) => page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);

test.describe('embeds', { tag: '@desktop' }, () => {
  test('every published address answers', async ({ request }) => {
    expect(published.length).toBeGreaterThan(500);
    for (const address of published) expect((await request.get(address)).status(), address).toBe(200);
  });

  for (const address of samples) {
    test(`${address} is small, keeps nothing, and reads well in a narrow frame`, async ({ page }) => {
      const sizes: Promise<number>[] = [];
      page.on('requestfinished', (sent) => sizes.push(sent.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize)));
      await page.setViewportSize({ width: 280, height: 600 });
      await page.goto(address, { waitUntil: 'networkidle' });
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(total).toBeLessThanOrEqual(address.includes('/emergency/') ? 10_000 : 30_000);
      expect(await kept(page)).toEqual(['', 0, 0, 0, 0]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
      await expect(page.getByRole('contentinfo')).toContainText('CC BY 4.0');
      await expect(page.locator('footer time')).toHaveCount(2);
      expect(await axeViolations(page)).toEqual([]);
      const here = page.locator('a:not([href^="tel:"], [href^="sms:"], [href^="mailto:"], [href^="#"]):not([target="_blank"])');
      await expect(here, 'links that would open in the frame').toHaveCount(0);
    });
  }

  test('the first emergency number stands within the first 200 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 600 });
    await page.goto(emergency);
    const box = await page.getByRole('link', { name: 'Appeler le 17' }).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(200);
  });

  test('take the theme and the accent of their address, and no other', async ({ page }) => {
    const colours = () => page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor, getComputedStyle(document.querySelector('footer a') as Element).color].join(' ');
    });
    const at = async (query: string, scheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${emergency}${query}`);
      return colours();
    };
    const light = await at('', 'light');
    const dark = await at('', 'dark');
    expect(dark).not.toBe(light);
    expect(await at('?theme=dark', 'light')).toBe(dark);
    expect(await at('?theme=light', 'dark')).toBe(light);
    expect(await at('?accent=plum', 'light')).not.toBe(light);
    for (const query of ['?theme=pink', '?accent=red', '?theme=%3Cscript%3E', `?theme=${'a'.repeat(5000)}`]) expect(await at(query, 'light'), query.slice(0, 30)).toBe(light);
  });

  test('say that they are late once their day is past', async ({ page }) => {
    await page.goto(emergency);
    await expect(page.getByText('aurait dû être revue')).toBeHidden();
    await page.clock.setFixedTime(new Date('2040-01-01'));
    await page.goto(emergency);
    await expect(page.getByText('aurait dû être revue')).toBeVisible();
  });

  test('the search opens its page with the words that no server reads', async ({ page, context }) => {
    const sent: string[] = [];
    context.on('request', (request) => sent.push(request.url()));
    await page.goto('/embed/v1/fr/search/site/');
    await page.getByRole('searchbox').fill('coco tchat');
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await expect(await opened).toHaveURL(/\/recherche\/#q=coco\+tchat$/);
    expect(sent.filter((address) => address.includes('?q='))).toEqual([]);
  });
});

test.describe('embeds on other sites', { tag: '@desktop' }, () => {
  for (const host of ['plain', 'strict-csp', 'hostile', 'sandboxed', 'wordpress']) {
    test(`show the numbers on the page ${host}`, async ({ framed, faults }) => {
      // Chromium says of each script that a frame may not run, those of the test included.
      if (host === 'sandboxed') faults.expectFailure(/\/embed\/v1\/fr\/emergency\/fr\/$|^$/);
      const frame = await framed(host, emergency);
      await expect(frame.getByRole('link', { name: 'Appeler le 17' })).toBeVisible();
      await expect(frame.getByRole('contentinfo')).toContainText('CC BY 4.0');
    });
  }

  for (const more of ['', '&late']) {
    test(`grow to their content in WordPress${more && ', even when its script comes late'}`, async ({ page, framed }) => {
      const frame = await framed('wordpress', emergency, more);
      await expect(page.locator('blockquote')).toBeHidden();
      await expect(frame.getByRole('link', { name: 'Appeler le 17' })).toBeVisible();
      const height = await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      expect(height).toBeGreaterThan(200);
      await expect(page.locator('iframe')).toHaveAttribute('height', String(Math.min(1000, height)));
    });
  }

  test('print in black, whatever theme was chosen', async ({ page }) => {
    await page.goto(`${emergency}?theme=dark`);
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() => [...document.querySelectorAll('h1, .numbers a, main p, footer p')].map((element) => getComputedStyle(element)).map(({ color, backgroundColor }) => `${color} ${backgroundColor}`));
    const dark = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 140);
    for (const colour of colours) expect(dark(colour), colour).toBe(true);
  });

  test('fit a phone in WordPress', async ({ page, framed }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const frame = await framed('wordpress', emergency);
    await expect(frame.getByRole('link', { name: 'Appeler le 17' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  for (const [what, embed, name, leads] of [
    ['the link to the page', emergency, 'Voir la page entière', '/urgence/france/'],
    ['a number, which cannot be called from there', emergency, 'Appeler le 17', '/urgence/france/'],
    ['a number to text', emergency, 'SMS au 114', '/urgence/france/'],
    ['a link to another site', '/embed/v1/fr/channel/fr-3018/', 'Ouvrir le tchat', '/services/fr-3018/'],
  ] as const) {
    test(`lead in WordPress to our page from ${what}`, async ({ page, framed, baseURL }) => {
      const frame = await framed('wordpress', embed);
      await frame.getByRole('link', { name }).click();
      await expect(page).toHaveURL(`${new URL(baseURL ?? '').origin}${leads}`);
    });
  }

  for (const how of ['the button', 'Enter']) {
    test(`search in WordPress with ${how}`, async ({ page, framed, baseURL }) => {
      const frame = await framed('wordpress', '/embed/v1/fr/search/site/');
      await frame.getByRole('searchbox').fill('coco tchat');
      if (how === 'Enter') await frame.getByRole('searchbox').press('Enter');
      else await frame.getByRole('button', { name: 'Rechercher' }).click();
      await expect(page).toHaveURL(`${new URL(baseURL ?? '').origin}/recherche/#q=coco+tchat`);
    });
  }

  test('are the only pages that others may frame', async ({ page, framed, faults }) => {
    faults.expectFailure(/\/urgence\/france\/|chrome-error:|^$/);
    await framed('plain', '/urgence/france/');
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Urgence en France' })).toHaveCount(0);
  });
});
