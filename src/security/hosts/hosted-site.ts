import type { HeaderRule, HeadersFile } from '../headers.ts';

/** What the file of a host is written from. */
export interface HostedSite extends HeadersFile {
  /** Folders at the top of the site that hold their own page for wrong addresses: `en` for `en/404/index.html`, and that of embeds. */
  readonly folders: readonly string[];
}

/** Names of the headers that `rules` set, each once; that of the type is left out, since every host has its own way to say it. */
export function headerNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== 'Content-Type');
}

/** The headers of `rule` but its type, in its order. */
export function plainHeaders({ headers }: HeaderRule): [name: string, value: string][] {
  return Object.entries(headers).filter(([name]) => name !== 'Content-Type');
}

/**
 * `text` as it is, for a file that has no way to write some characters.
 * @throws Error when `forbidden` matches it, or it is not one line of ASCII.
 */
export function writable(text: string, forbidden: RegExp, file: string): string {
  if (!/[^\x20-\x7e]/.test(text) && !forbidden.test(text)) return text;
  throw new Error(
    `The headers of src/security/headers.ts can’t be written for ${file}, which has no way to quote what ${String(forbidden)} ` +
      `matches, nor anything but ASCII: ${text}\nSay the same without it, or teach src/security/hosts to write it.`,
  );
}
