import { z } from 'astro/zod';
import { slug } from './article.ts';
import { localized } from './localized.ts';
import { needs } from './need.ts';

/**
 * Countries whose services the site knows: ISO 3166-1, lower case, in the order lists show them. The last stands for
 * every other one.
 */
export const countries = [
  'fr', 'be', 'ch', 'lu', 'mc', 'ca', 'gb', 'ie', 'us', 'au', 'de', 'es', 'it', 'nl', 'pt', 'dz', 'ma', 'tn', 'int',
] as const;

/** Code of a country the site has pages for; `int` is everywhere else. */
export type Country = (typeof countries)[number];

/** The country that stands for all those the site does not know. */
export const elsewhere: Country = 'int';

/** Where a channel answers: a country, the European Union or the whole world. */
export const areas = [...countries, 'eu'] as const;

/** Code of the area a channel serves. */
export type Area = (typeof areas)[number];

const id = slug;

/** Whom to call in a country: `content/countries/<code>.yaml`. */
export const countrySchema = z.strictObject({
  /** Its name alone: « Belgique ». */
  name: localized,
  /** Its name after a verb: « en Belgique », « au Canada ». */
  inName: localized,
  /** Its part of an address in each language. */
  slug: z.strictObject({ fr: slug, en: slug }),
  /** Ids of the channels to call in immediate danger, the one that is quickest for a parent first. */
  emergency: z.array(id).min(1, { error: 'Un pays a au moins un numéro d’urgence.' }).max(3),
  /** What must be said beside these numbers, where they are not enough. */
  emergencyNote: localized.optional(),
  /** Id of the channel that takes an emergency in writing. */
  text: id.optional(),
  /** Its own lines in the help line of every page, after the emergency numbers. */
  lines: z.array(z.strictObject({ label: localized, channel: id })).max(2),
  /** Ids of the channels that answer each need, the first to call first. */
  needs: z.partialRecord(z.enum(needs), z.array(id).min(1)),
  /** Words people type to say that they are there: towns, regions, peoples. Indexed, never shown. */
  words: z.array(z.string().trim().min(2)).default([]),
});

/** Whom to call in a country, once checked. */
export type CountryHelp = z.infer<typeof countrySchema>;

/** True when `value` is the code of a country the site has pages for. */
export function isCountry(value: unknown): value is Country {
  return countries.includes(value as Country);
}
