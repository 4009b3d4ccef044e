/** The part of an address that holds `query`: after its hash, which browsers send to no server. */
export function fragmentOf(query: string): string {
  return query === '' ? '' : `#${new URLSearchParams({ q: query }).toString()}`;
}

/** The query that an address holds, empty when it holds none; undefined when it names a part of the page. */
export function queryIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string | undefined {
  if (hash.startsWith('#q=')) return new URLSearchParams(hash.slice(1)).get('q') ?? '';
  return hash === '' ? (new URLSearchParams(search).get('q') ?? '') : undefined;
}
