import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { minimumMajor } from './install.cjs';

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, LockedPackage>>;

const root = join(import.meta.dirname, '..');
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
const { packages } = JSON.parse(await read('package-lock.json')) as { packages: Packages };
const manifest = JSON.parse(await read('package.json')) as {
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/**
 * The optional packages that a lockfile promises and does not hold, as `<package> wants <name>@<version>`. Most are native
 * binaries, one per system: without its own, a system can't install, or not build.
 */
function missingOptionalPackages(locked: Packages): string[] {
  return Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesFor(name, path).some((place) => place in locked))
      .map(([name, version]) => `${path || '.'} wants ${name}@${version}`),
  );
}

/** Where Node looks for `name` from the package at `path`: in its own node_modules, then in those of the folders above. */
function placesFor(name: string, path: string): string[] {
  const own = `${path ? `${path}/` : ''}node_modules/${name}`;
  const above = path.lastIndexOf('node_modules/');
  return above === -1 ? [own] : [own, ...placesFor(name, path.slice(0, above).replace(/\/$/, ''))];
}

describe('package-lock.json', () => {
  it('asks for the same packages as package.json', () => {
    assert.deepEqual(packages['']?.dependencies, manifest.dependencies);
    assert.deepEqual(packages['']?.devDependencies, manifest.devDependencies);
  });

  it('holds the optional packages of every system', () => assert.deepEqual(missingOptionalPackages(packages), []));

  it('would be found incomplete without one of them', () => {
    const optionalDependencies = { '@x/linux': '1.0.0', '@x/darwin': '1.0.0' };
    const locked = {
      '': {},
      'node_modules/x': { optionalDependencies },
      'node_modules/@x/linux': {},
      'node_modules/y/node_modules/x': { optionalDependencies },
      'node_modules/y/node_modules/@x/darwin': {},
    };
    assert.deepEqual(missingOptionalPackages(locked), ['node_modules/x wants @x/darwin@1.0.0']);
  });

  it('names no registry, so that each machine uses its own', () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    assert.deepEqual(named.map(([path]) => path), []);
  });
});

describe('the versions of Node', () => {
  it('are the same in .node-version, package.json and package-lock.json', async () => {
    const pinned = manifest.devDependencies['node'] ?? '';
    assert.match(pinned, /^\d+\.\d+\.\d+$/);
    assert.equal((await read('.node-version')).trim(), pinned);
    assert.equal(packages['node_modules/node']?.version, pinned);
  });

  it('promise in package.json what the first script accepts', () => {
    assert.equal(manifest.engines.node, `>=${minimumMajor}.0.0`);
  });
});
