import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { addressFrom, assertFree, listen } from './listen.ts';

/** What hangs fails; a busy machine does not. */
const timeout = 30_000;

/** True when this machine has the IPv6 loopback address. */
async function hasIPv6(): Promise<boolean> {
  const probe = createTcpServer();
  const opened = await new Promise((resolve) => {
    probe.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true));
  });
  probe.close();
  return opened === true;
}

describe('addressFrom', () => {
  it('is localhost:4321 unless PORT and HOST say otherwise', () => {
    assert.deepEqual(addressFrom({}), { host: 'localhost', port: 4321 });
    assert.deepEqual(addressFrom({ PORT: '', HOST: '' }), { host: 'localhost', port: 4321 });
    assert.deepEqual(addressFrom({ PORT: '80', HOST: '0.0.0.0' }), { host: '0.0.0.0', port: 80 });
  });

  for (const PORT of ['http', '-1', '65536', '4321.5', '0x10', ' 80']) {
    it(`refuses PORT="${PORT}"`, () => {
      assert.throws(() => addressFrom({ PORT }), new RegExp(`PORT is "${PORT}".*from 1 to 65535`));
    });
  }
});

describe('listen', () => {
  it('answers on both loopback addresses under the name localhost, and stops on both', { timeout }, async () => {
    const server = createServer((_request, response) => response.end('here'));
    const { origin, close } = await listen(server, { host: 'localhost', port: 0 });
    assert.match(origin, /^http:\/\/localhost:\d+$/);
    const { port } = new URL(origin);
    const hosts = (await hasIPv6()) ? ['127.0.0.1', '[::1]'] : ['127.0.0.1'];
    for (const host of hosts) {
      const [response] = await once(get(`http://${host}:${port}/`), 'response');
      assert.equal((await response.toArray()).join(''), 'here', host);
      // A request that never ends, which close() must not wait for.
      const slow = connect(Number(port), host.replace(/[[\]]/g, ''));
      await once(slow, 'connect');
      slow.on('error', () => undefined).write('GET / HT');
    }
    await close();
    for (const host of hosts) {
      const socket = connect(Number(port), host.replace(/[[\]]/g, ''));
      const [error] = await once(socket, 'error');
      assert.equal(error.code, 'ECONNREFUSED', host);
    }
  });

  it('shows the address it was given', { timeout }, async () => {
    for (const [host, shown] of [['127.0.0.1', '127.0.0.1'], ['0.0.0.0', 'localhost']] as const) {
      const { origin, close } = await listen(createServer(), { host, port: 0 });
      assert.match(origin, new RegExp(`^http://${shown}:\\d+$`));
      await close();
    }
  });

  it('says that a host is none of this machine', { timeout }, async () => {
    await assert.rejects(listen(createServer(), { host: '192.0.2.1', port: 0 }), /HOST is "192\.0\.2\.1".*no address/);
  });
});

describe('assertFree', () => {
  it('leaves a free port free', { timeout }, async () => {
    const { origin, close } = await listen(createServer(), { host: 'localhost', port: 0 });
    await close();
    const address = { host: 'localhost', port: Number(new URL(origin).port) };
    await assertFree(address);
    await assertFree(address);
  });

  for (const taken of ['127.0.0.1', '::1']) {
    it(`says which port is taken on ${taken}, and how to choose another`, { timeout }, async (test) => {
      if (taken === '::1' && !(await hasIPv6())) return test.skip('no IPv6 on this machine');
      const other = createTcpServer().listen(0, taken);
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      await assert.rejects(
        assertFree({ host: 'localhost', port }),
        new RegExp(`Port ${port} is taken.*PORT=${port + 1} npm start`),
      );
      other.close();
    });
  }
});
