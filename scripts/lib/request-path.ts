/** The path a request asks for. */
export interface RequestPath {
  /** Decoded path: starts with `/`, and stays below it. */
  readonly path: string;
  /** The same as it was sent, percent-encoded. */
  readonly encoded: string;
  /** The query with its question mark, or an empty string. */
  readonly query: string;
}

/**
 * Reads a request target (RFC 9112 § 3.2.1). Gives `undefined` for what no link of the site contains: a target that is
 * not a path, percent-encoding that does not decode, and segments that climb or are empty (`..`, `.`, `//`, `\`).
 */
export function requestPath(target: string): RequestPath | undefined {
  const [, encoded = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  const path = decode(encoded);
  if (path === undefined || !path.startsWith('/') || /[\\\0]|\/\//.test(path)) return undefined;
  if (path.split('/').some((segment) => segment === '.' || segment === '..')) return undefined;
  return { path, encoded, query };
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
