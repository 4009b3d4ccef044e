import type { CountryHelp } from './country.ts';
import type { Need } from './need.ts';

/** Needs whose channels an emergency pocket lists after the emergency numbers and the doctor, the most pressing first. */
const pocketNeeds = [
  'missing-child', 'suicide', 'advice', 'child-advice', 'child-protection', 'victim-support',
] as const satisfies readonly Need[];

/** Most lines a pocket has room for on its one sheet, emergency numbers apart. */
export const mostPocketLines = 8;

/**
 * Ids of the channels of a country that its pocket may list, the first to show first: the doctor to call now, then every
 * need by the channel to call first, then by the second, and so on. Emergency numbers, which stand apart, are left out;
 * nothing comes twice.
 */
export function pocketChannels({ emergency, text, needs }: Pick<CountryHelp, 'emergency' | 'text' | 'needs'>): string[] {
  const apart = new Set([...emergency, text]);
  const lists = [needs.medical?.slice(0, 1) ?? [], ...pocketNeeds.map((need) => needs[need] ?? [])].map((ids) => ids.filter((id) => !apart.has(id)));
  const longest = Math.max(...lists.map(({ length }) => length));
  const byRank = Array.from({ length: longest }, (_, rank) => lists.flatMap((ids) => ids[rank] ?? []));
  return [...new Set(byRank.flat())];
}
