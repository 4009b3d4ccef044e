import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from './run.ts';

const cwd = import.meta.dirname;
const node = (script: string, options = {}): ReturnType<typeof run> => run(process.execPath, ['-e', script], { cwd, ...options });

describe('run', () => {
  it('keeps what the child writes to both outputs, and its exit code', async () => {
    const { code, output } = await node('console.log("é" + process.env.X); console.error("b"); process.exitCode = 3', {
      env: { X: 'x' },
    });
    assert.equal(code, 3);
    assert.deepEqual(output.trim().split('\n').sort(), ['b', 'éx']);
  });

  it('counts a child that a signal ended as failed', async () => {
    assert.equal((await node('process.kill(process.pid, "SIGKILL")')).code, 1);
  });

  it('ends the child when the signal aborts, and waits for its end', async () => {
    const started = Date.now();
    const signal = AbortSignal.timeout(300);
    await assert.rejects(node('setTimeout(() => {}, 20000)', { signal }), { name: 'TimeoutError' });
    await assert.rejects(node('setTimeout(() => {}, 20000)', { signal }), { name: 'TimeoutError' });
    assert.ok(Date.now() - started < 15_000);
  });

  it('does not wait for what the child started', async () => {
    const lasting = 'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 10000)"], { stdio: "inherit" })';
    const script = `import { run } from ${JSON.stringify(join(cwd, 'run.ts'))};
      const options = { cwd: '.', signal: AbortSignal.timeout(1000) };
      await run(process.execPath, ['-e', ${JSON.stringify(lasting)}], options).catch(({ name }) => console.log(name));`;
    const started = Date.now();
    const { output } = await run(process.execPath, ['--input-type=module-typescript', '-e', script], { cwd });
    assert.equal(output, 'TimeoutError\n');
    assert.ok(Date.now() - started < 8000);
  });

  it('says when there is no such command', async () => {
    await assert.rejects(run('no-such-command-here', [], { cwd }), { code: 'ENOENT' });
  });
});
