import { Failure } from './cli.ts';

/** What the search for a program needs from the machine it runs on. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** True when packages of the system can be installed: root, on Debian or one of its kind. */
  readonly canInstallPackages: boolean;
  /** Where Playwright keeps the Chromium it downloads, whether it is there or not. */
  readonly playwrightBrowser: string;
  /** Full path of a command, or undefined when PATH has none of that name. */
  findCommand(name: string): Promise<string | undefined>;
  /** True when the file at `path` is a browser that starts. */
  runs(path: string): Promise<boolean>;
  /** Downloads Playwright's own Chromium; resolves whether or not that worked. */
  downloadBrowser(): Promise<void>;
  /** Installs a package of Debian by its name; resolves whether or not that worked. */
  installPackage(name: string): Promise<void>;
}

/** Names of Chrome and Chromium on PATH, the most tried first. */
const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/**
 * Finds a Chrome or Chromium that starts, and brings one when there is none. Resolves to its path.
 * @throws Failure when CHROME_PATH is wrong, or that says what to install when there is no browser to be had.
 */
export async function chooseBrowser(machine: Machine): Promise<string> {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen) {
    if (await machine.runs(chosen)) return chosen;
    throw new Failure(
      `CHROME_PATH is "${chosen}", which does not start with --version. ` +
        'Give the full path of a Chrome or Chromium, or unset CHROME_PATH to let one be found.',
    );
  }

  const ready =
    (await firstOnPath(machine)) ??
    (await firstThatRuns(machine, usualPlaces(machine))) ??
    (await playwrightsOwn(machine));
  if (ready) return ready;

  await machine.downloadBrowser();
  const downloaded = await playwrightsOwn(machine);
  if (downloaded) return downloaded;

  if (machine.canInstallPackages) {
    await machine.installPackage('chromium');
    const installed = await firstOnPath(machine);
    if (installed) return installed;
  }
  throw new Failure(
    'The browser tests need Chrome or Chromium: none starts on this machine, and none could be downloaded. Install one ' +
      '(Debian, Ubuntu: apt-get install chromium; macOS, Windows: https://www.google.com/chrome/; any: npx playwright ' +
      'install --with-deps chromium), or give the path of one: CHROME_PATH=/path/to/chrome npm test',
  );
}

async function firstOnPath(machine: Machine): Promise<string | undefined> {
  const found = await Promise.all(commands.map((name) => machine.findCommand(name)));
  return firstThatRuns(machine, found.filter((path) => path !== undefined));
}

function playwrightsOwn(machine: Machine): Promise<string | undefined> {
  return firstThatRuns(machine, [machine.playwrightBrowser]);
}

async function firstThatRuns(machine: Machine, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (await machine.runs(path)) return path;
  }
  return undefined;
}

/** Where Chrome and Chromium are installed on systems that don't put them on PATH. */
function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
    return ['/Applications', `${env['HOME']}/Applications`].flatMap((folder) => apps.map((app) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name] ?? '').filter(Boolean);
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return folders.flatMap((folder) => apps.map((app) => `${folder}\\${app}`));
  }
  return [];
}
