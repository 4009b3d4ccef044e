import { literal } from './literal.ts';

/**
 * Source of a regular expression, tested on the path of the request: what a site built for `base` holds for servers and
 * not for readers. That is the header rules, the files of hosts, and compressed twins, which are asked for by encoding.
 */
export function unserved(base: string): string {
  return String.raw`^${literal(base)}(?:headers\.json$|hosts/|.*\.(?:br|gz)$)`;
}
