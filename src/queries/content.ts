import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Locale } from '../domain/locale.ts';

const cache = new Map<CollectionKey, Promise<unknown>>();

/** Every entry of a collection, read once for the whole build. */
export function entries<Kind extends CollectionKey>(kind: Kind): Promise<CollectionEntry<Kind>[]> {
  if (import.meta.env.DEV) return getCollection(kind);
  const known = cache.get(kind) as Promise<CollectionEntry<Kind>[]> | undefined;
  const reading = known ?? getCollection(kind);
  cache.set(kind, reading);
  return reading;
}

/** Remembers what `read` gives for each language, for the whole build; a page of the development server reads again. */
export function byLanguage<Value>(read: (locale: Locale) => Promise<Value>): (locale: Locale) => Promise<Value> {
  const known = new Map<Locale, Promise<Value>>();
  return (locale) => {
    if (import.meta.env.DEV) return read(locale);
    const value = known.get(locale) ?? read(locale);
    known.set(locale, value);
    return value;
  };
}

/**
 * The entry of `id` in `list`.
 * @throws when there is none: a link to nothing is never printed.
 */
export function byId<Entry extends { id: string }>(list: readonly Entry[], id: string, kind: string): Entry {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`Aucune fiche « ${id} » dans ${kind}.`);
  return found;
}
