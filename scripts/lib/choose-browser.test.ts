import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseBrowser, type Machine } from './choose-browser.ts';

interface Fake {
  readonly env?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
  readonly canInstallPackages?: boolean;
  /** Files that start as browsers, from the outset. */
  readonly browsers?: string[];
  /** Files on PATH that don't. */
  readonly broken?: string[];
  /** What a download and an installation bring. */
  readonly downloads?: string;
  readonly installs?: string;
}

/** A machine made of a list of files, and a log of what was done to it. */
function fakeMachine(fake: Fake): { machine: Machine; log: string[] } {
  const browsers = new Set(fake.browsers);
  const log: string[] = [];
  const bring = async (what: string, path: string | undefined): Promise<void> => {
    log.push(what);
    if (path) browsers.add(path);
  };
  const machine: Machine = {
    env: fake.env ?? {},
    platform: fake.platform ?? 'linux',
    canInstallPackages: fake.canInstallPackages ?? false,
    playwrightBrowser: '/cache/chrome',
    findCommand: async (name) => {
      const path = `/usr/bin/${name}`;
      return browsers.has(path) || fake.broken?.includes(path) ? path : undefined;
    },
    runs: async (path) => browsers.has(path),
    downloadBrowser: () => bring('download', fake.downloads),
    installPackage: (name) => bring(`install ${name}`, fake.installs),
  };
  return { machine, log };
}

describe('chooseBrowser', () => {
  const own = '/cache/chrome';
  const cases: [string, Fake, string, string[]][] = [
    ['the one of CHROME_PATH', { env: { CHROME_PATH: '/my/chrome' }, browsers: ['/my/chrome', '/usr/bin/chromium'] }, '/my/chrome', []],
    ['Chrome on PATH', { browsers: [own, '/usr/bin/chromium', '/usr/bin/google-chrome'] }, '/usr/bin/google-chrome', []],
    ['one that starts', { broken: ['/usr/bin/google-chrome'], browsers: ['/usr/bin/chromium-browser'] }, '/usr/bin/chromium-browser', []],
    [
      'the one of macOS',
      { platform: 'darwin', browsers: [own, '/Applications/Chromium.app/Contents/MacOS/Chromium'] },
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      [],
    ],
    [
      'the one of Windows',
      {
        platform: 'win32',
        env: { LOCALAPPDATA: 'C:\\Me' },
        browsers: [own, 'C:\\Me\\Google\\Chrome\\Application\\chrome.exe'],
      },
      'C:\\Me\\Google\\Chrome\\Application\\chrome.exe',
      [],
    ],
    ['the one of Playwright', { browsers: [own] }, own, []],
    ['a download', { canInstallPackages: true, downloads: own, installs: '/usr/bin/chromium' }, own, ['download']],
    ['a package, failing a download', { canInstallPackages: true, installs: '/usr/bin/chromium' }, '/usr/bin/chromium', ['download', 'install chromium']],
  ];
  for (const [name, fake, expected, actions] of cases) {
    it(`takes ${name}`, async () => {
      const { machine, log } = fakeMachine(fake);
      assert.equal(await chooseBrowser(machine), expected);
      assert.deepEqual(log, actions);
    });
  }

  it('refuses a CHROME_PATH that does not start, rather than take another', async () => {
    const { machine } = fakeMachine({ env: { CHROME_PATH: '/my/chrome' }, browsers: ['/usr/bin/chromium'] });
    await assert.rejects(chooseBrowser(machine), /CHROME_PATH is "\/my\/chrome", which does not start/);
  });

  it('says what to install when nothing can be had', async () => {
    for (const canInstallPackages of [false, true]) {
      const { machine, log } = fakeMachine({ canInstallPackages });
      await assert.rejects(chooseBrowser(machine), /apt-get install chromium.*CHROME_PATH=\/path\/to\/chrome npm test/);
      assert.deepEqual(log, canInstallPackages ? ['download', 'install chromium'] : ['download']);
    }
  });
});
