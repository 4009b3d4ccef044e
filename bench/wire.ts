import type { Server } from 'node:http';

/** One request a server has answered. */
export interface Sent {
  readonly path: string;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** Bytes of the answer, headers included. */
  readonly bytes: number;
}

/**
 * Starts to record what `server` sends, and returns the record, which grows. Counted at the server because the browser’s own
 * tools give a page’s workers apart: over HTTP/1.1 a socket carries one answer at a time.
 */
export function recordOf(server: Server): readonly Sent[] {
  const record: Sent[] = [];
  server.prependListener('request', ({ url, socket }, response) => {
    const at = performance.timeOrigin + performance.now();
    const before = socket.bytesWritten;
    const path = (url ?? '').replace(/\?.*/, '');
    response.once('finish', () => record.push({ path, at, bytes: socket.bytesWritten - before }));
  });
  return record;
}
