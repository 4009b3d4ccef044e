import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const cli = JSON.stringify(join(import.meta.dirname, 'cli.ts'));

/** Runs a command in a process of its own, sends it a signal when it says that it is ready, and tells how it ended. */
async function end(body: string, signal?: NodeJS.Signals): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const script = `import { Failure, runCommand } from ${cli}; await runCommand(async (signal) => { ${body} });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { timeout: 30_000 });
  if (signal) child.stdout.once('data', () => child.kill(signal));
  const [stdout, stderr, [code]] = await Promise.all([child.stdout.toArray(), child.stderr.toArray(), once(child, 'close')]);
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

const untilAborted = `console.log('ready');
  await new Promise((resolve) => {
    const timer = setTimeout(resolve, 20_000);
    signal.onabort = () => resolve(clearTimeout(timer));
  });`;

describe('runCommand', () => {
  it('exits with 0 at the end', async () => {
    assert.deepEqual(await end("console.log('done')"), { code: 0, stdout: 'done\n', stderr: '' });
  });

  it('tells a failure in its own words alone', async () => {
    assert.deepEqual(await end("throw new Failure('Do this.')"), { code: 1, stdout: '', stderr: '\nDo this.\n' });
  });

  it('tells where an unforeseen error comes from', async () => {
    const { code, stderr } = await end("throw new TypeError('oops')");
    assert.equal(code, 1);
    assert.match(stderr, /TypeError: oops\n\s+at /);
  });

  for (const [signal, expected] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    it(`lets a command clean up on ${signal}, then exits as interrupted`, { skip: process.platform === 'win32' }, async () => {
      const { code, stdout, stderr } = await end(`${untilAborted} console.log('clean'); signal.throwIfAborted();`, signal);
      assert.deepEqual({ code, stdout, stderr }, { code: expected, stdout: 'ready\nclean\n', stderr: '' });
    });
  }

  it('exits with 0 when being stopped is how the command ends', { skip: process.platform === 'win32' }, async () => {
    assert.equal((await end(untilAborted, 'SIGINT')).code, 0);
  });
});
