import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './fixtures/axe.ts';
import { sitemapPaths } from './fixtures/sitemap.ts';
import { smallTargets } from './fixtures/targets.ts';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

const france = '/urgence/france/';
const belgium = '/urgence/belgique/';
const franceEnglish = '/en/emergency/france/';

/** Most bytes of a pocket, compressed, its style sheet and its one script included; and of that script as it is. */
const pocketBytes = 14_000;
const scriptBytes = 2_000;

const keep = (page: Page) => page.getByRole('button', { name: 'Garder cette page hors connexion' });
const remove = (page: Page) => page.getByRole('button', { name: 'Supprimer la copie' });
const state = (page: Page) => page.getByRole('status');
const servedNote = (page: Page) => page.getByText('vous lisez la page gardée sur cet appareil');
const aMoment = /Copie du (?:1er|\d+) \p{L}+ \d{4}, \d{1,2} h \d\d\./u;

/** What the browser keeps of the site: workers by their scope, and the addresses in each cache. */
function kept(page: Page): Promise<{ readonly workers: string[]; readonly caches: Record<string, string[]>; readonly others: number }> {
  return page.evaluate(async () => {
    const path = (url: string) => new URL(url).pathname;
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => path(scope));
    const named = await Promise.all((await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return [path(name), requests.map(({ url }) => path(url)).sort()] as const;
    }));
    const others = localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + document.cookie.length;
    return { workers, caches: Object.fromEntries(named), others };
  });
}

const nothing = { workers: [], caches: {}, others: 0 };

async function keepCopy(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await keep(page).click();
  await expect(state(page)).toHaveText(aMoment);
}

/** Whether `page` gets an answer at `path` while the network is cut. */
async function opensOffline(context: BrowserContext, page: Page, path: string): Promise<boolean> {
  await context.setOffline(true);
  const opened = await page.goto(path).then((answer) => answer?.ok() ?? false, () => false);
  await context.setOffline(false);
  return opened;
}

async function pocketPaths(request: Parameters<typeof sitemapPaths>[0]): Promise<string[]> {
  const paths = (await sitemapPaths(request)).filter((path) => /^\/(?:urgence|en\/emergency)\/[^/]+\/$/.test(path));
  expect(paths.length, 'pockets').toBeGreaterThanOrEqual(4);
  return paths;
}

test.describe('an emergency pocket without a script', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false });

  test('gives the numbers, the gestures and the lines, and offers nothing it can’t do', async ({ page }) => {
    await page.goto(france);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('en France');
    await expect(page.getByRole('link', { name: 'Appeler le 17' })).toHaveAttribute('href', 'tel:17');
    await expect(page.getByRole('link', { name: 'Appeler le 112' })).toHaveAttribute('href', 'tel:112');
    await expect(page.getByRole('link', { name: 'SMS au 114' })).toHaveAttribute('href', 'sms:114');
    await expect(page.locator('ol > li')).toHaveCount(5);
    const line = page.getByRole('listitem').filter({ hasText: 'Appeler le 3018' });
    await expect(line).toContainText('Tous les jours, 9 h – 23 h');
    await expect(page.getByText(/Numéros comparés à leurs sources le\s\d+\s\p{L}+\s\d{4}/u)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(servedNote(page)).toBeHidden();
  });

  test('leads home, to the country’s page, to the other language and away', async ({ page, request }) => {
    await page.goto(france);
    for (const [name, path] of [['Derrière le pseudo', '/'], ['Toute l’aide en France', '/aide/france/'], ['English', franceEnglish]] as const) {
      await expect(page.getByRole('link', { name })).toHaveAttribute('href', path);
      expect((await request.get(path)).status(), path).toBe(200);
    }
    const leave = page.getByRole('link', { name: 'Quitter' });
    await expect(leave).toHaveAttribute('href', /^https:/);
    await expect(leave).toHaveAttribute('rel', /noreferrer/);
  });
});

test.describe('every emergency pocket', { tag: '@desktop' }, () => {
  test('is light, its one script included', async ({ request }) => {
    const sizeOf = async (path: string) => Number((await request.get(path, { headers: { 'accept-encoding': 'br' } })).headers()['content-length']);
    for (const path of await pocketPaths(request)) {
      const html = await (await request.get(path)).text();
      const files = [...html.matchAll(/<(?:script|img|link rel="(?:preload|stylesheet|modulepreload)")[^>]* (?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
      expect(files, `${path}: files it asks for`).toHaveLength(1);
      expect(html, `${path}: its script waits for the page`).toMatch(/<script type="module" src="/);
      const script = await (await request.get(files[0] ?? '')).text();
      expect(script, `${path}: its script brings no other`).not.toMatch(/\bimport\b/);
      expect(Buffer.byteLength(script), `${path}: its script`).toBeLessThanOrEqual(scriptBytes);
      const page = await sizeOf(path);
      expect(page, path).toBeGreaterThan(1000);
      expect.soft(page + (await sizeOf(files[0] ?? '')), path).toBeLessThanOrEqual(pocketBytes);
    }
  });

  test('asks the network for nothing else than its script and its icon', async ({ page }) => {
    const paths: string[] = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(france, { waitUntil: 'networkidle' });
    await expect(keep(page)).toBeVisible();
    expect(paths.filter((path) => path !== '/favicon.svg')).toEqual([france, expect.stringMatching(/^\/_astro\/.+\.js$/)]);
  });

  test('prints on one sheet, numbers and address included', async ({ page, request }) => {
    test.slow();
    for (const path of await pocketPaths(request)) {
      await page.goto(path);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect.soft(pdf.match(/\/Type\s*\/Page\b/g)?.length, path).toBe(1);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(france);
    await expect(page.getByText('Appeler le 17')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByText(`https://derriere-le-pseudo.example${france}`)).toBeVisible();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(keep(page)).toBeHidden();
  });
});

test.describe('an emergency pocket on the screen', { tag: '@desktop' }, () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is readable and within reach, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(france);
        await expect(keep(page)).toBeVisible();
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth), `width at ${width} px`).toBeLessThanOrEqual(width);
        expect(await smallTargets(page)).toEqual([]);
        for (const link of await page.locator('main li a, button').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        expect(await axeViolations(page)).toEqual([]);
      }
    });
  }

  test('keeps its shapes in the reader’s own colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(france);
    await expect(keep(page)).toBeVisible();
    for (const shape of [page.getByRole('link', { name: 'Appeler le 17' }), page.getByRole('listitem').filter({ hasText: 'Appeler le 3018' }), keep(page)]) {
      await expect(shape).toHaveCSS('border-top-style', 'solid');
      await expect(shape).not.toHaveCSS('border-top-width', '0px');
    }
  });

  test('is used with the keyboard, and keeps the focus where it was', async ({ page }) => {
    await page.goto(france);
    await keep(page).focus();
    await page.keyboard.press('Enter');
    await expect(remove(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(keep(page)).toBeFocused();
    await expect(state(page)).toHaveText('Copie supprimée.');
  });
});

test.describe('the copy of a pocket', { tag: '@desktop' }, () => {
  test('is not made, and no worker registered, before the reader asks', async ({ page, faults }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const path of [france, belgium, franceEnglish, france]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 5000);
      await page.getByRole('main').click({ position: { x: 5, y: 5 } });
    }
    expect(await kept(page)).toEqual(nothing);
    expect(asked.filter((path) => path.includes('worker'))).toEqual([]);
    faults.expectFailure(new RegExp(france));
    expect(await opensOffline(page.context(), page, france)).toBe(false);
  });

  test('holds this page and its script, and nothing of what else is read', async ({ page }) => {
    await keepCopy(page, france);
    const script = expect.stringMatching(/^\/_astro\/.+\.js$/);
    const onlyFrance = { workers: ['/urgence/'], caches: { '/urgence/': [script, france] }, others: 0 };
    expect(await kept(page)).toEqual(onlyFrance);
    for (const path of [belgium, franceEnglish, addresses.home, addresses.urgentGuide, '/aide/france/', `${france}?x=1`, france]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await kept(page), `after ${path}`).toEqual(onlyFrance);
    }
  });

  test('is read where there is no network, says so with its date, and is the only page that is', async ({ page, context, faults }) => {
    faults.expectFailure(/./);
    await keepCopy(page, france);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Appeler le 17' })).toHaveAttribute('href', 'tel:17');
    await expect(page.getByRole('listitem').filter({ hasText: 'Appeler le 3018' })).toBeVisible();
    await expect(servedNote(page)).toHaveText(aMoment);
    await expect(page.locator('body'), 'its style sheet').toHaveCSS('background-color', 'rgb(251, 248, 241)');
    for (const path of [belgium, addresses.home, addresses.urgentGuide, franceEnglish]) {
      const other = await context.newPage();
      await expect(other.goto(path), path).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
      await other.close();
    }
    await page.goto(`${france}?x=1#now`);
    await expect(servedNote(page)).toBeVisible();
    await context.setOffline(false);
    await page.goto(france);
    await expect(servedNote(page)).toBeHidden();
    await expect(state(page)).toHaveText(aMoment);
  });

  test('is read when the network does not answer in time', async ({ page, faults }) => {
    faults.expectFailure(/./);
    await keepCopy(page, france);
    await page.context().route(`**${france}`, () => undefined);
    await page.goto(france);
    await expect(servedNote(page)).toBeVisible();
  });

  test('follows the page: a corrected number shows at once, then without a network', async ({ page, context, faults }) => {
    faults.expectFailure(/./);
    await keepCopy(page, france);
    await context.route(`**${france}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('3018', '3019') });
    });
    await page.goto(france);
    await expect(page.getByText('Appeler le 3019')).toBeVisible();
    await expect.poll(() => page.evaluate(async () => (await (await caches.match(location.href))?.text())?.includes('3019'))).toBe(true);
    await context.unroute(`**${france}`);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText('Appeler le 3019')).toBeVisible();
  });

  test('is removed with one click, and the worker with the last one', async ({ page, context, faults }) => {
    await keepCopy(page, france);
    await keepCopy(page, belgium);
    await remove(page).click();
    await expect(state(page)).toHaveText('Copie supprimée.');
    const script = expect.stringMatching(/^\/_astro\/.+\.js$/);
    expect(await kept(page)).toEqual({ workers: ['/urgence/'], caches: { '/urgence/': [script, france] }, others: 0 });
    await page.goto(france);
    await remove(page).click();
    await expect(state(page)).toHaveText('Copie supprimée.');
    expect(await kept(page)).toEqual(nothing);
    await page.goto(france);
    await expect(keep(page)).toBeVisible();
    expect(await kept(page)).toEqual(nothing);
    faults.expectFailure(/./);
    for (const path of [france, belgium]) expect(await opensOffline(context, page, path), path).toBe(false);
  });

  test('leaves nothing behind when it can’t be made', async ({ page, context, faults }) => {
    faults.expectFailure(/./);
    await page.goto(france);
    await expect(keep(page)).toBeVisible();
    await context.setOffline(true);
    await keep(page).click();
    await expect(state(page)).toContainText('La copie n’a pas marché');
    await expect(keep(page)).toBeVisible();
    expect(await kept(page)).toEqual(nothing);
  });

  test('is dated in the reader’s language', async ({ page }) => {
    await page.goto(franceEnglish);
    await page.getByRole('button', { name: 'Keep this page offline' }).click();
    await expect(state(page)).toHaveText(/^Copy made on \d+ \w+ \d{4} at \d{1,2}:\d\d\.$/);
    expect((await kept(page)).workers).toEqual(['/en/emergency/']);
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await expect(state(page)).toHaveText('Copy removed.');
    expect(await kept(page)).toEqual(nothing);
  });
});
