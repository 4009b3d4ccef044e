import { once } from 'node:events';
import { listen, type Address } from './listen.ts';
import { createSiteServer } from './server.ts';
import { readHeadersFile } from './site-files.ts';

/**
 * Serves the site built in `dist`, under the path it was built for, until `signal` aborts.
 * @throws Failure when there is no built site, or the address can't be listened on.
 */
export async function serve(dist: string, address: Address, signal: AbortSignal): Promise<void> {
  const { base } = readHeadersFile(dist);
  const { origin, close } = await listen(createSiteServer({ dist, base }), address);
  console.log(`The site is at ${origin}${base} (Ctrl-C stops it)`);
  if (!signal.aborted) await once(signal, 'abort');
  await close();
}
