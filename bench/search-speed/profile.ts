import type { Browser, Page } from '@playwright/test';
import type { Device } from './sites.ts';

/** A middling phone connection: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. Workers share it. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** How many times slower than this machine’s the processor is. Of workers, Chromium slows none. */
const slowdown = 4;

/** A page of `device` on a bad connection, with a slow processor and an empty cache, while `use` runs. */
export async function withSlowPage<Found>(browser: Browser, { width, height }: Device, use: (page: Page) => Promise<Found>): Promise<Found> {
  const context = await browser.newContext({ viewport: { width, height } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page);
  } finally {
    await context.close();
  }
}
