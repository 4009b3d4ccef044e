import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../scripts/lib/browser.ts';

/** Opens a browser while `measure` runs. */
export async function withBrowser(measure: (browser: Browser) => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}
