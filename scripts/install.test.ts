import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainInstallFailure, installStamp, nodeIsTooOld } from './install.cjs';

describe('nodeIsTooOld', () => {
  for (const version of ['v0.12.18', 'v6.17.1', '18.20.8', 'v19.9.0']) {
    it(`refuses ${version}`, () => assert.equal(nodeIsTooOld(version), true));
  }
  for (const version of ['v20.0.0', '20.20.2', 'v24.21.0', 'v100.0.0']) {
    it(`accepts ${version}`, () => assert.equal(nodeIsTooOld(version), false));
  }
});

describe('installStamp', () => {
  it('changes with the lockfile, the system and the processor', () => {
    const stamps = [
      installStamp('{}', 'linux', 'x64'),
      installStamp('{} ', 'linux', 'x64'),
      installStamp('{}', 'darwin', 'x64'),
      installStamp('{}', 'linux', 'arm64'),
    ];
    assert.equal(new Set(stamps).size, stamps.length);
    assert.equal(installStamp('{}', 'linux', 'x64'), stamps[0]);
  });
});

describe('explainInstallFailure', () => {
  const unreachable = /^The package registry can't be reached\./;
  const lockfile = /^package-lock\.json does not fit package\.json/;
  const other = /^npm could not install the dependencies: its last lines/;
  const cases: [string, RegExp][] = [
    ['npm error code ENOTFOUND\nnpm error syscall getaddrinfo', unreachable],
    ['npm error code EAI_AGAIN', unreachable],
    ['npm error code ECONNREFUSED', unreachable],
    ['npm error code ETIMEDOUT', unreachable],
    ['npm error code ERR_SOCKET_TIMEOUT', unreachable],
    ['npm ERR! network This is a problem related to network connectivity.', unreachable],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json', lockfile],
    ['npm error code EINTEGRITY', lockfile],
    ['npm error code ETARGET\nnpm error notarget No matching version found for astro@99', lockfile],
    ['npm error code ENOSPC\nnpm error nospc no space left on device', other],
    ['npm error code EACCES', other],
    ['', other],
  ];
  for (const [output, expected] of cases) {
    it(`explains « ${output.split('\n')[0]} »`, () => assert.match(explainInstallFailure(output), expected));
  }
});
