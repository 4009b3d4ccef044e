import { defineConfig, type LaunchOptions } from '@playwright/test';
import { site } from './site.config.ts';

const port = process.env['PORT'] || '4399';
const origin = `http://127.0.0.1:${port}`;

/** Chrome refuses to run its sandbox as root. */
const isRoot = process.getuid?.() === 0;

const browser: LaunchOptions = {
  args: [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(isRoot ? ['--no-sandbox'] : []),
  ],
};
const browserPath = process.env['BROWSER_PATH'];
if (browserPath) browser.executablePath = browserPath;

/** What only a browser can tell, on the built site behind the server that `npm start` runs. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: port, HOST: '127.0.0.1' },
    url: origin + site.base,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 30_000,
  },
  use: {
    baseURL: origin + site.base,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: browser,
  },
  projects: [
    {
      name: 'desktop',
      // Every test that doesn't ask for the phone alone.
      grep: /@desktop|^(?!.*@phone)/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
