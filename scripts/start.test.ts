import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from './lib/run.ts';

const cwd = join(import.meta.dirname, '..');
const start = (env: NodeJS.ProcessEnv): ReturnType<typeof run> =>
  run(process.execPath, ['scripts/start.ts'], { cwd, env, signal: AbortSignal.timeout(60_000) });

describe('start', () => {
  it('says that the port is taken before it builds anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output } = await start({ PORT: String(port), HOST: 'localhost' });
    other.close();
    assert.equal(code, 1);
    assert.equal(output.trim(), `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
  });

  it('says so when the address it would build for is wrong', async () => {
    const { code, output } = await start({ PORT: '0', HOST: '127.0.0.1', BASE_PATH: 'parents' });
    assert.equal(code, 1);
    assert.match(output.trim(), /^BASE_PATH is "parents"\./);
  });
});
