import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { headersFor } from '../../src/security/headers.ts';
import { unserved } from '../../src/security/unserved.ts';
import { acceptedEncodings } from './accept-encoding.ts';
import { requestPath } from './request-path.ts';
import { readSiteFiles, type SiteFiles } from './site-files.ts';

/** What a site server serves. */
export interface SiteServerOptions {
  /** Folder of the built site. */
  readonly dist: string;
  /** Path it is served under: starts and ends with `/`. */
  readonly base: string;
}

/**
 * A server of the built site, not yet listening. It serves files with the headers their rules ask for, and follows a new
 * build without a restart.
 * @throws Failure when `dist` holds no built site.
 */
export function createSiteServer({ dist, base }: SiteServerOptions): Server {
  const currentFiles = filesOf(dist);
  return createServer((request, response) => {
    try {
      answer(request, response, currentFiles(), base);
    } catch (error) {
      console.error(`${request.method} ${request.url} failed:`, error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Internal server error');
    }
  });
}

/** The files of `dist`, read again when another build has taken its place. */
function filesOf(dist: string): () => SiteFiles {
  const buildId = (): string | undefined => {
    const stats = statSync(join(dist, 'headers.json'), { throwIfNoEntry: false });
    return stats && `${stats.ino} ${stats.mtimeMs}`;
  };
  let files = readSiteFiles(dist);
  let knownId = buildId();
  return () => {
    const id = buildId();
    if (id !== undefined && id !== knownId) {
      files = readSiteFiles(dist);
      knownId = id;
    }
    return files;
  };
}

function answer(request: IncomingMessage, response: ServerResponse, files: SiteFiles, base: string): void {
  const target = requestPath(request.url ?? '');
  for (const [name, value] of Object.entries(headersFor(files.rules, target?.path ?? '/'))) {
    response.setHeader(name, value);
  }
  response.setHeader('Vary', 'Accept-Encoding');

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Method not allowed');
  }
  if (!target) return sendText(response, 400, 'Bad request');
  if (!target.path.startsWith(base)) {
    if (target.path === '/') return redirect(response, 307, base);
    if (`${target.path}/` === base) return redirect(response, 308, base + target.query);
    return sendNotFound(request, response, files, target.path);
  }

  const path = target.path.slice(base.length - 1);
  if (!path.endsWith('/') && files.isPage(path)) {
    return redirect(response, 308, `${target.encoded}/${target.query}`);
  }
  if (new RegExp(unserved(base)).test(target.path)) return sendNotFound(request, response, files, path);
  serveFile(request, response, files, path);
}

function serveFile(request: IncomingMessage, response: ServerResponse, files: SiteFiles, path: string): void {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  request.url = encodeURI(file).replace(/[?#]/g, encodeURIComponent);
  request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding']).join(', ');
  // An optional header, and one that sirv misreads in part (suffix ranges, If-Range): whole files are always right.
  delete request.headers.range;
  // sirv leaves its stream alone: a file that a new build has just removed would end the process, and a reader who
  // leaves would keep the file open.
  response.once('pipe', (stream: Readable) => {
    stream.once('error', () => response.destroy());
    response.once('close', () => stream.destroy());
  });
  files.serve(request, response, () => sendNotFound(request, response, files, path));
}

function sendNotFound(request: IncomingMessage, response: ServerResponse, files: SiteFiles, path: string): void {
  const page = files.notFoundPage(path);
  if (!page) return sendText(response, 404, 'Not found');
  const encoding = acceptedEncodings(request.headers['accept-encoding']).find((accepted) => page.has(accepted));
  if (encoding) response.setHeader('Content-Encoding', encoding);
  send(response, 404, 'text/html; charset=utf-8', page.get(encoding ?? 'identity') ?? '');
}

function redirect(response: ServerResponse, status: 307 | 308, location: string): void {
  response.setHeader('Location', location);
  sendText(response, status, `See ${location}`);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', `${text}\n`);
}

/** Ends the answer with something that is not the file asked for, and so not to be kept under its name. */
function send(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-cache',
  });
  response.end(body);
}
