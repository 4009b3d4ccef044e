import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Machine } from './choose-browser.ts';
import { chooseNginx } from './choose-nginx.ts';

/** A machine with the programs of `commands`, where installing a package brings `installs`, and a log of what was done. */
function fakeMachine({ commands = [] as string[], canInstallPackages = true, installs = [] as string[] }): { machine: Machine; log: string[] } {
  const present = new Set(commands);
  const log: string[] = [];
  const machine: Machine = {
    env: {},
    platform: 'linux',
    canInstallPackages,
    playwrightBrowser: '',
    findCommand: async (name) => (present.has(name) ? `/usr/sbin/${name}` : undefined),
    runs: async () => false,
    downloadBrowser: async () => undefined,
    installPackage: async (name) => {
      log.push(name);
      for (const command of installs) present.add(command);
    },
  };
  return { machine, log };
}

describe('chooseNginx', () => {
  it('takes the one that is there', async () => {
    const { machine, log } = fakeMachine({ commands: ['nginx'] });
    assert.equal(await chooseNginx(machine), '/usr/sbin/nginx');
    assert.deepEqual(log, []);
  });

  it('installs the package where it can', async () => {
    const { machine, log } = fakeMachine({ installs: ['nginx'] });
    assert.equal(await chooseNginx(machine), '/usr/sbin/nginx');
    assert.deepEqual(log, ['nginx']);
  });

  it('says what to install when there is none to be had', async () => {
    for (const canInstallPackages of [false, true]) {
      const { machine, log } = fakeMachine({ canInstallPackages });
      await assert.rejects(chooseNginx(machine), /apt-get install nginx/);
      assert.deepEqual(log, canInstallPackages ? ['nginx'] : []);
    }
  });
});
