import type { Area } from '../domain/country.ts';

const europeanNumbers: readonly string[] = ['112', '116000', '116006', '116111'];

/** Countries of the site where the numbers of the European Union can be dialled. */
const europeanUnion: readonly string[] = ['be', 'de', 'es', 'fr', 'ie', 'it', 'lu', 'nl', 'pt'] satisfies Area[];

/**
 * Short numbers that can be dialled, by the area they work in, whether or not the site has a channel for them. No library
 * knows them all: each is here because its operator, or the state that gave it, says so in a source of its channel.
 */
export const shortNumbers: Readonly<Partial<Record<Area, readonly string[]>>> = {
  fr: ['15', '17', '18', '114', '115', '119', '3018', '3020', '3114', '3919', '3977', '33700', '116117'],
  eu: europeanNumbers,
  be: ['101', '103', '107', '1712'],
  ch: ['112', '117', '143', '144', '147'],
  lu: ['113'],
  mc: ['15', '17', '18', '112'],
  ca: ['911', '988', '686868'],
  gb: ['101', '999', '116123'],
  ie: ['999', '50101'],
  us: ['911', '988'],
  au: ['000'],
  de: ['110'],
  es: ['017', '024'],
  it: ['114', '19696'],
  nl: ['113'],
  pt: ['1411'],
  dz: ['1111', '1548', '17', '1055', '1021', '14'],
  ma: ['19', '112', '177', '2511'],
  tn: ['190', '192', '193', '197', '1809'],
};

/** The short numbers of a channel’s area: its own, and those of the European Union in a country of it. */
export function shortNumbersIn(area: string): readonly string[] {
  const own = shortNumbers[area as Area] ?? [];
  return europeanUnion.includes(area) ? [...own, ...europeanNumbers] : own;
}

/** Short numbers a French text may come to type. */
export const frenchShortNumbers: readonly string[] = [...(shortNumbers.fr ?? []), ...(shortNumbers.eu ?? [])];
