import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { contentTypes } from '../../src/security/content-types.ts';
import type { HeadersFile } from '../../src/security/headers.ts';
import type { Encoding } from './accept-encoding.ts';
import { Failure } from './cli.ts';

/** A page kept in memory with its compressed twins, for the answers that no address of its own leads to. */
export type PageTwins = ReadonlyMap<Encoding | 'identity', Buffer>;

/** A built site as it stood when it was read. */
export interface SiteFiles {
  readonly rules: HeadersFile['rules'];
  /** Answers with the file of the request's path, compressed when it can; calls its third argument when there is none. */
  readonly serve: RequestHandler;
  /** True when `path`, without its trailing slash, is the address of a page. */
  readonly isPage: (path: string) => boolean;
  /** The page that says a path leads nowhere, in the language of that path. Undefined when the site has none. */
  readonly notFoundPage: (path: string) => PageTwins | undefined;
}

/**
 * Reads `headers.json` of a built site: the base path it was built for and its header rules.
 * @throws Failure that says to build the site, when `dist` holds none.
 */
export function readHeadersFile(dist: string): HeadersFile {
  const path = join(dist, 'headers.json');
  if (!existsSync(path)) throw new Failure(`There is no built site in ${dist} (no headers.json). Run: npm run build`);
  return JSON.parse(readFileSync(path, 'utf8')) as HeadersFile;
}

/** Reads the list of files of the built site in `dist` and what is needed to serve them. Paths are below the base path. */
export function readSiteFiles(dist: string): SiteFiles {
  const { rules } = readHeadersFile(dist);
  const twinsOf = (page: string): PageTwins | undefined => readTwins(join(dist, page));
  const serve = sirv(dist, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders(response, path) {
      const type = contentTypes[extname(path).slice(1)];
      // What the header rules say of one address is more exact than what its extension does.
      if (type !== undefined && !response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
    },
  });
  return {
    rules,
    serve,
    isPage: (path) => existsSync(join(dist, path, 'index.html')),
    notFoundPage: (path) => twinsOf(`${path.split('/')[1]}/404/index.html`) ?? twinsOf('404.html'),
  };
}

function readTwins(page: string): PageTwins | undefined {
  if (!existsSync(page)) return undefined;
  const twins = { identity: page, br: `${page}.br`, gzip: `${page}.gz` };
  const present = Object.entries(twins).filter(([, path]) => existsSync(path));
  return new Map(present.map(([encoding, path]) => [encoding as Encoding | 'identity', readFileSync(path)]));
}
