import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Machine } from './choose-browser.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../..');

/** Times allowed, in milliseconds. A closed network lets a download hang rather than fail. */
const limits = { start: 20_000, download: 120_000, packages: 300_000 };

/** This machine, for the search of a program. What it starts ends when `signal` aborts. */
export function thisMachine(signal: AbortSignal): Machine {
  /** Runs a command for at most `limit` milliseconds. Resolves to true when it succeeds. */
  async function succeeds(limit: number, command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
    try {
      return (await run(command, args, { cwd: root, env, signal: bounded })).code === 0;
    } catch {
      signal.throwIfAborted();
      return false;
    }
  }

  return {
    env: process.env,
    platform: process.platform,
    canInstallPackages: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    playwrightBrowser: chromium.executablePath(),
    findCommand,
    runs: async (path) => {
      if (!existsSync(path)) return false;
      // Chrome for Windows has no --version: it opens a window instead.
      return process.platform === 'win32' || succeeds(limits.start, path, ['--version']);
    },
    downloadBrowser: async () => {
      console.error('No browser found: downloading the one of Playwright, for 2 minutes at most.');
      const cli = join(root, 'node_modules/@playwright/test/cli.js');
      await succeeds(limits.download, process.execPath, [cli, 'install', 'chromium']);
    },
    installPackage: async (name) => {
      console.error(`Installing the ${name} package of this system, for 10 minutes at most.`);
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      await succeeds(limits.packages, 'apt-get', ['update'], env);
      await succeeds(limits.packages, 'apt-get', ['install', '-y', '--no-install-recommends', name], env);
    },
  };
}

/** Where Debian keeps servers, out of the PATH of those who don't run them. */
const serverFolders = ['/usr/local/sbin', '/usr/sbin'];

async function findCommand(name: string): Promise<string | undefined> {
  for (const folder of [...(process.env['PATH'] ?? '').split(delimiter), ...serverFolders]) {
    const path = join(folder, name);
    try {
      await access(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return undefined;
}
