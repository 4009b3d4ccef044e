import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { createSiteServer } from '../scripts/lib/server.ts';
import { readHeadersFile } from '../scripts/lib/site-files.ts';
import { ask, expectedPolicy, policyOf } from './fixtures/answer.ts';
import { Faults } from './fixtures/faults.ts';
import { test as base } from './fixtures/nginx.ts';

const path = '/parents/chat/';
const address = 'https://association.example.org';

interface Worker {
  /** The site as an association would build it, under a path of its own address: its folder and where it is served. */
  readonly site: { readonly dist: string; readonly origin: string };
}

const test = base.extend<object, Worker>({
  site: [
    async ({}, use) => {
      await mkdir('.build', { recursive: true });
      const dist = await mkdtemp(join('.build', 'base-path-'));
      await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
        env: { ...process.env, SITE_URL: address, BASE_PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
      });
      const server: Server = createSiteServer({ dist, base: path });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use({ dist, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
      server.close();
      server.closeAllConnections();
      await rm(dist, { recursive: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

test.describe('a site under a path', { tag: '@desktop' }, () => {
  // In one worker: the site is built once for all of them.
  test.describe.configure({ mode: 'default' });

  test('is read and searched as at the root', async ({ page, context, site }) => {
    const faults = Faults.watch(context, site.origin);
    await page.goto(site.origin);
    await expect(page).toHaveURL(`${site.origin}${path}`);
    const box = page.getByRole('main').getByRole('searchbox');
    await box.fill('sextorsion');
    await box.press('Enter');
    const first = page.locator('#resultats ol a').first();
    const title = await first.innerText();
    await first.click();
    await expect(page).toHaveURL(new RegExp(`^${site.origin}${path}.+/.+/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('navigation', { name: 'Langues' }).getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(new RegExp(`^${site.origin}${path}en/`));
    expect(faults.list).toEqual([]);
  });

  test('carries its own address wherever an address is whole', async ({ page, site }) => {
    await page.goto(`${site.origin}${path}comprendre/chat-sans-inscription/`);
    const here = `${address}${path}comprendre/chat-sans-inscription/`;
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', here);
    await expect(page.locator('link[hreflang=en]')).toHaveAttribute('href', `${address}${path}en/understand/chat-without-registration/`);
    await expect(page.getByText('Adresse de ce guide')).toContainText(here);
    const map = await readFile(join(site.dist, 'sitemap-0.xml'), 'utf8');
    expect(map).toContain(`<loc>${here}</loc>`);
    expect(map).not.toContain('derriere-le-pseudo.example');
  });

  test('is served by nginx at that path, with its policy', async ({ site, serveWithNginx }) => {
    const { origin } = await serveWithNginx(site.dist, path);
    const { rules } = readHeadersFile(site.dist);
    const statuses = { '': 200, 'embed/v1/fr/emergency/fr/': 200, 'donnees/channels.csv': 200, 'pagefind/pagefind-worker.js': 200, 'nulle-part/': 404, 'headers.json': 404, agir: 308 };
    for (const [below, status] of Object.entries(statuses)) {
      const answer = await ask(origin, path + below);
      expect([answer.status, policyOf(answer, rules)], below).toEqual([status, expectedPolicy(rules, path + below)]);
    }
    expect((await ask(origin, path.slice(0, -1))).headers['location']).toEqual([path]);
    expect((await ask(origin, `${path}en/nowhere`)).body.toString()).toBe(await readFile(join(site.dist, 'en/404/index.html'), 'utf8'));
  });
});
