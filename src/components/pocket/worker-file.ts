import worker from './worker.ts?worker&url';

/**
 * The file that a page registers as its service worker. A worker answers for the pages of its own folder alone, so that
 * each language has one among its pockets; they bring in the same compiled script.
 */
export function workerFile(): Response {
  return new Response(`importScripts(${JSON.stringify(worker)});\n`, { headers: { 'content-type': 'text/javascript' } });
}
