/** Most words a service’s name may count. */
const longestName = 3;

/**
 * What `codes` gives for the service that `words` name, if one: codes are those of `hashesOfName`. Names of services open
 * today are kept coded, so that no file of the site advertises them.
 */
export async function serviceIn(words: readonly string[], codes: ReadonlyMap<string, number>): Promise<number | undefined> {
  // Browsers keep the digest to secure pages.
  if (codes.size === 0 || !globalThis.crypto?.subtle) return undefined;
  const names = words.flatMap((_, from) => Array.from({ length: longestName }, (__, more) => words.slice(from, from + more + 1)));
  const candidates = new Set(names.flatMap((name) => [name.join(' '), name.join('')]).map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
  for (const name of candidates) {
    const page = codes.get(await code(name));
    if (page !== undefined) return page;
  }
  return undefined;
}

/** The first 16 digits of the SHA-256 of `name`, as `hashesOfName` writes them. */
async function code(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
