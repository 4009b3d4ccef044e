import type { Machine } from './choose-browser.ts';
import { Failure } from './cli.ts';

/**
 * Finds nginx, and brings Debian's when there is none and the machine lets it. Resolves to its path.
 * @throws Failure that says what to install, when there is none to be had.
 */
export async function chooseNginx(machine: Machine): Promise<string> {
  const ready = await machine.findCommand('nginx');
  if (ready !== undefined) return ready;
  if (machine.canInstallPackages) {
    await machine.installPackage('nginx');
    const installed = await machine.findCommand('nginx');
    if (installed !== undefined) return installed;
  }
  throw new Failure(
    'The test of the header policy on nginx needs nginx: this machine has none, and none could be installed. Install it ' +
      '(Debian, Ubuntu: apt-get install nginx; macOS: brew install nginx), with its folder on PATH.',
  );
}
