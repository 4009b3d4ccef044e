import { createHash } from 'node:crypto';

/** `SHA256SUMS` of files by name, as `sha256sum -c` reads it. */
export function checksums(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, body]) => `${createHash('sha256').update(body).digest('hex')}  ${name}\n`).join('');
}
