/**
 * What a page costs a parent on a bad phone: bytes and requests of a cold visit, layout shift, and first paint as a ratio
 * to a bare page visited in the same run over the same emulated connection. Needs a build: `npm run build && npm run bench`.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/lib/browser.ts';
import { createSiteServer } from '../scripts/lib/server.ts';
import { site } from '../site.config.ts';
import { visit } from './visit.ts';

const pages = ['/', '/comprendre/chat-sans-inscription/', '/agir/sextorsion-pas-a-pas/', '/reperer/lire-une-conversation/', '/comprendre/affaire-coco/', '/signaler/'];
const rounds = 5;
const bare = '<!doctype html><html lang="fr"><title>Bare page</title><p>Bare page</p></html>';

const listening = async (server: ReturnType<typeof createServer>) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exit(1);
}

const siteServer = createSiteServer({ dist: 'dist', base: site.base });
const bareServer = createServer((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(bare));
const [siteOrigin, bareOrigin] = [await listening(siteServer), await listening(bareServer)];
const root = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--disable-gpu', '--disable-background-networking', ...(root ? ['--no-sandbox'] : [])],
});

try {
  const rows = [];
  for (const path of pages) {
    const url = `${siteOrigin}${site.base.replace(/\/$/, '')}${path}`;
    const cold = await visit(browser, url, false);
    const ratios = [];
    for (let round = 0; round < rounds; round += 1) {
      const reference = await visit(browser, bareOrigin, true);
      ratios.push((await visit(browser, url, true)).firstPaint / reference.firstPaint);
    }
    rows.push({
      page: path,
      'document (B)': cold.documentBytes,
      'all (B)': cold.totalBytes,
      'scripts (B)': cold.scriptBytes,
      requests: cold.requests,
      'layout shift': Number(cold.layoutShift.toFixed(4)),
      'first paint / bare page': Number(median(ratios).toFixed(2)),
    });
  }
  console.table(rows);
  console.log('Goals for a guide: document at most 14,700 B without its headers (about 1,000 B of it), all at most 47,000 B with headers, layout shift 0.');
} finally {
  await browser.close();
  siteServer.close();
  bareServer.close();
}
