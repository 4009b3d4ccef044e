import assert from 'node:assert/strict';
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
    assert.ok(Date.now() - started < 10_000);
  });

  it('does not wait for what the child started', async () => {
    const script = 'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 3000)"], { stdio: "inherit" })';
    const openPipes = (): number => process.getActiveResourcesInfo().filter((name) => name === 'PipeWrap').length;
    const [before, started] = [openPipes(), Date.now()];
    await assert.rejects(node(script, { signal: AbortSignal.timeout(500) }), { name: 'TimeoutError' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(openPipes(), before, 'nothing keeps this process waiting');
    assert.ok(Date.now() - started < 2500);
  });

  it('says when there is no such command', async () => {
    await assert.rejects(run('no-such-command-here', [], { cwd }), { code: 'ENOENT' });
  });
});
