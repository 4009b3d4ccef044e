import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, it } from 'node:test';

type Child = ChildProcessByStdio<null, Readable, Readable>;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Writes, from the folder it runs in, a Node to `path` that is the one running this test. */
const writeNode = (path: string): string => `
  import fs from 'node:fs';
  fs.mkdirSync('${dirname(path)}', { recursive: true });
  fs.writeFileSync('${path}', '#!/bin/sh\\nexec "${process.execPath}" "$@"\\n', { mode: 0o755 });`;

/** Stands for npm: notes that it was called, then fails as it is told to, or installs a Node. */
const fakeNpm = `${writeNode('node_modules/node/bin/node')}
  fs.appendFileSync('npm-calls', process.argv.slice(2, 3) + '\\n');
  if (fs.existsSync('npm-fails')) {
    fs.rmSync('node_modules', { recursive: true });
    console.error(fs.readFileSync('npm-fails', 'utf8'));
    process.exit(1);
  }`;

/** An npm that runs no install scripts: Node's is still to be run. */
const npmWithoutScripts = `
  import fs from 'node:fs';
  fs.mkdirSync('node_modules/node', { recursive: true });
  fs.writeFileSync('node_modules/node/installArchSpecificPackage.js', ${JSON.stringify(writeNode('bin/node'))});`;

const lock = { packages: { '': {}, 'node_modules/node': { version: process.version.slice(1) } } };

// The Node of the fixture is a shell script.
describe('bootstrap', { skip: process.platform === 'win32', timeout: 120_000 }, () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'bootstrap-'));
    await mkdir(join(root, 'scripts'));
    for (const file of ['bootstrap.cjs', 'install.cjs']) {
      await copyFile(join(import.meta.dirname, file), join(root, 'scripts', file));
    }
    await write('package.json', '{ "type": "module" }');
    await write('package-lock.json', JSON.stringify(lock));
    await write('npm-cli.js', fakeNpm);
    await write('scripts/hello.ts', 'console.log(JSON.stringify([process.argv.slice(2), process.env.PATH, process.cwd()]));');
  });
  afterEach(() => rm(root, { recursive: true }));

  const write = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
  const npmCalls = (): Promise<string> => readFile(join(root, 'npm-calls'), 'utf8').catch(() => '');

  function start(args: string[], nodeArgs: string[] = []): Child {
    return spawn(process.execPath, [...nodeArgs, join(root, 'scripts/bootstrap.cjs'), ...args], {
      cwd: tmpdir(),
      env: { ...process.env, npm_execpath: join(root, 'npm-cli.js') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async function outcome(child: Child): Promise<Outcome> {
    const [stdout, stderr, [code]] = await Promise.all([child.stdout.toArray(), child.stderr.toArray(), once(child, 'close')]);
    return { code, stdout: stdout.join(''), stderr: stderr.join('') };
  }

  it('says that Node is too old, which one it is and how to get another', async () => {
    await write('old.cjs', 'Object.defineProperty(process, "version", { value: "v18.2.0" });');
    const { code, stderr } = await outcome(start(['hello'], ['--require', join(root, 'old.cjs')]));
    assert.equal(code, 1);
    assert.match(stderr, /needs Node\.js 20 or newer, and this is Node\.js 18\.2\.0\. Install .* from https:\/\/nodejs\.org\//);
    assert.equal(await npmCalls(), '');
  });

  it('installs what is missing, once, then runs the script on the Node of the project', async () => {
    const first = await outcome(start(['hello', '--flag', 'a b']));
    assert.equal(first.code, 0, first.stderr);
    assert.match(first.stderr, /^Installing the dependencies/);
    const [args, path, cwd] = JSON.parse(first.stdout) as [string[], string, string];
    assert.deepEqual(args, ['--flag', 'a b']);
    assert.equal(path.split(delimiter)[0], join(root, 'node_modules', '.bin'));
    assert.equal(cwd, root);

    const second = await outcome(start(['hello']));
    assert.equal(second.code, 0);
    assert.equal(second.stderr, '');
    assert.equal(await npmCalls(), 'ci\n');
  });

  it('installs again when the lockfile changes, or Node no longer runs', async () => {
    await outcome(start(['hello']));
    await write('package-lock.json', `${JSON.stringify(lock)}\n`);
    await outcome(start(['hello']));
    await write('node_modules/node/bin/node', '#!/bin/sh\nexit 1\n');
    await chmod(join(root, 'node_modules/node/bin/node'), 0o755);
    const { code } = await outcome(start(['hello']));
    assert.equal(code, 0);
    assert.equal(await npmCalls(), 'ci\nci\nci\n');
  });

  it('keeps what npm installed by itself, when it is all there', async () => {
    await outcome(start(['hello']));
    await rm(join(root, 'node_modules/.install-stamp'));
    const elsewhere = { 'node_modules/other-system': { version: '1.0.0', optional: true } };
    await write('package-lock.json', JSON.stringify({ packages: { ...lock.packages, ...elsewhere } }));
    await write('node_modules/.package-lock.json', JSON.stringify({ packages: lock.packages }));
    await outcome(start(['hello']));
    assert.equal(await npmCalls(), 'ci\n');

    const more = { 'node_modules/more': { version: '1.0.0' } };
    await write('package-lock.json', JSON.stringify({ packages: { ...lock.packages, ...more } }));
    await outcome(start(['hello']));
    assert.equal(await npmCalls(), 'ci\nci\n');
  });

  it('installs Node itself when npm was told to run no install scripts', async () => {
    await write('npm-cli.js', npmWithoutScripts);
    const { code, stderr } = await outcome(start(['hello']));
    assert.equal(code, 0, stderr);
  });

  it('shows the end of what npm said, and why', async () => {
    await write('npm-fails', `${'x\n'.repeat(100)}npm error code ENOTFOUND`);
    const { code, stderr } = await outcome(start(['hello']));
    assert.equal(code, 1);
    assert.match(stderr, /npm error code ENOTFOUND\n\nThe package registry can't be reached/);
    assert.ok(stderr.split('\n').length < 25, stderr);
    assert.match(stderr, /x\n/);
    const again = await outcome(start(['hello']));
    assert.equal(again.code, 1, 'a failed installation does not count');
  });

  it('leaves out the manual that npm adds to an error', async () => {
    await write('npm-fails', `npm error code EUSAGE\nnpm error Missing: more@1.0.0\nnpm error Usage:\n${'npm error x\n'.repeat(50)}`);
    const { stderr } = await outcome(start(['hello']));
    assert.match(stderr, /Missing: more@1\.0\.0\n\npackage-lock\.json does not fit package\.json/);
  });

  it('lists the commands when there is no such one', async () => {
    const { code, stderr } = await outcome(start(['helo']));
    assert.equal(code, 1);
    assert.equal(stderr, 'There is no command "helo". The commands are: dev, hello\n');
  });

  it('exits as the script does', async () => {
    await write('scripts/hello.ts', 'process.exit(7);');
    assert.equal((await outcome(start(['hello']))).code, 7);
    await write('scripts/hello.ts', 'process.kill(process.pid, "SIGKILL");');
    assert.equal((await outcome(start(['hello']))).code, 137);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`hands ${signal} on, and waits for the script to clean up`, async () => {
      await write(
        'scripts/hello.ts',
        `process.on('${signal}', () => setTimeout(() => { console.log('clean'); process.exit(5); }, 200));
         setTimeout(() => {}, 20000); console.log('ready');`,
      );
      const child = start(['hello']);
      child.stdout.once('data', () => child.kill(signal));
      const { code, stdout } = await outcome(child);
      assert.equal(stdout, 'ready\nclean\n');
      assert.equal(code, 5);
    });
  }

  it('ends with the shell that npm runs it in', async () => {
    await write(
      'scripts/hello.ts',
      `process.on('SIGTERM', () => { console.log('clean'); process.exit(); }); setTimeout(() => {}, 20000); console.log('ready');`,
    );
    const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/bootstrap.cjs hello; true`], {
      cwd: root,
      env: { ...process.env, npm_execpath: join(root, 'npm-cli.js'), npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    shell.stdout.once('data', () => shell.kill());
    assert.equal((await outcome(shell)).stdout, 'ready\nclean\n');
  });

  it('ends npm too when it is interrupted while installing', async () => {
    await write('npm-cli.js', 'setTimeout(() => {}, 20000);');
    const child = start(['hello']);
    child.stderr.once('data', () => setTimeout(() => child.kill('SIGTERM'), 300));
    const { code, stderr } = await outcome(child);
    assert.equal(code, 143);
    assert.doesNotMatch(stderr, /registry|npm could not/);
  });
});
