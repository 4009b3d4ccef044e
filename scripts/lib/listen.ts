import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { createServer, isIPv6, type Server, type Socket } from 'node:net';
import { Failure } from './cli.ts';

/** Where a server listens. */
export interface Address {
  /** Name or IP address; `localhost` stands for both loopback addresses. */
  readonly host: string;
  /** TCP port; 0 lets the system choose a free one. */
  readonly port: number;
}

/** A server that listens. */
export interface Listening {
  /** Origin to type in a browser on this machine, without a slash at the end. */
  readonly origin: string;
  /** Stops listening and ends the open connections. */
  readonly close: () => Promise<void>;
}

/**
 * The address that PORT and HOST ask for.
 * @throws Failure when PORT is not a port.
 */
export function addressFrom(env: NodeJS.ProcessEnv): Address {
  const port = env['PORT'] || '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Failure(`PORT is "${port}". It must be a number from 1 to 65535, or 0 for any free one. Try: PORT=4321`);
  }
  return { host: env['HOST'] || 'localhost', port: Number(port) };
}

/**
 * Checks that a server can listen there.
 * @throws Failure that says why not and what to do.
 */
export async function assertFree(address: Address): Promise<void> {
  const probe = createServer();
  const { close } = await listenOnAll(probe, address);
  await close();
}

/**
 * Makes an HTTP server listen. Under the name `localhost` it answers on IPv4 and on IPv6: browsers try either first.
 * @throws Failure that says why it can't and what to do.
 */
export async function listen(server: HttpServer, address: Address): Promise<Listening> {
  const { port, close } = await listenOnAll(server, address);
  const shown = ['localhost', '0.0.0.0', '::'].includes(address.host) ? 'localhost' : address.host;
  return {
    origin: `http://${isIPv6(shown) ? `[${shown}]` : shown}:${port}`,
    close: async () => {
      const closed = close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A port that is listened on, and what ends that. */
interface Opened {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Makes `server` listen and, for `localhost`, a second one on IPv6 that hands its connections over to it. */
async function listenOnAll(server: Server, { host, port }: Address): Promise<Opened> {
  const servers = [server];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((open) => new Promise((resolve) => open.close(resolve))));
  };
  const isLocal = host === 'localhost';
  const chosenPort = await open(server, isLocal ? '127.0.0.1' : host, port);
  if (!isLocal) return { port: chosenPort, close };

  const twin = createServer((socket: Socket) => server.emit('connection', socket));
  try {
    await open(twin, '::1', chosenPort);
    servers.push(twin);
  } catch (error) {
    if (!(error instanceof NoSuchAddress)) {
      await close();
      throw error;
    }
  }
  return { port: chosenPort, close };
}

/** The machine has no such address: for `::1`, it has no IPv6. */
class NoSuchAddress extends Failure {}

async function open(server: Server, host: string, port: number): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      const other = port < 65535 ? port + 1 : port - 1;
      throw new Failure(`Port ${port} is taken by another program. Choose another one: PORT=${other} npm start`);
    }
    if (code === 'EACCES') {
      throw new Failure(`Port ${port} needs rights this user lacks. Choose one above 1023: PORT=4321 npm start`);
    }
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new NoSuchAddress(
        `HOST is "${host}", which is no address of this machine. Use localhost, or 0.0.0.0 for all its addresses.`,
      );
    }
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
