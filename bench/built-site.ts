import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { createSiteServer } from '../scripts/lib/server.ts';
import { site } from '../site.config.ts';
import { withBrowser } from './browser.ts';
import { recordOf, type Sent } from './wire.ts';

/** The built site being served, and a browser to visit it with. */
export interface Bench {
  /** Address of the site’s root, without a slash at its end. */
  readonly root: string;
  readonly browser: Browser;
  /** What the server has sent until now. */
  readonly record: readonly Sent[];
}

/** Resolves to the origin of `server` once it listens, on a port of the machine’s choice. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The value in the middle of `values`. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Serves `dist/` and opens a browser while `measure` runs. Ends the process with a word when there is no built site. */
export async function withBuiltSite(measure: (bench: Bench) => Promise<void>): Promise<void> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built site in dist/. Run "npm run build" first.');
    process.exit(1);
  }
  const server = createSiteServer({ dist: 'dist', base: site.base });
  const record = recordOf(server);
  const origin = await listening(server);
  try {
    await withBrowser((browser) => measure({ root: `${origin}${site.base.replace(/\/$/, '')}`, browser, record }));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
