import { site } from '../../site.config.ts';
import { kindApart, type Channel } from '../domain/channel.ts';
import { countries, elsewhere, isCountry, type Area, type Country, type CountryHelp } from '../domain/country.ts';
import { defaultLocale, type Locale } from '../domain/locale.ts';
import { nextBest, type Need } from '../domain/need.ts';
import { printed } from '../i18n/printed.ts';
import { translator } from '../i18n/t.ts';
import { channelsIn, type ChannelIn } from './channels.ts';
import { byId, byLanguage, entries } from './content.ts';

/** A country with its words in one language, in printed form, and its channels by their ids. */
export interface CountryIn extends Omit<CountryHelp, 'name' | 'inName' | 'slug' | 'emergencyNote' | 'lines'> {
  readonly code: Country;
  readonly name: string;
  /** « en France », « au Canada ». */
  readonly inName: string;
  /** Part of its addresses in every language. */
  readonly slug: Readonly<Record<Locale, string>>;
  readonly emergencyNote: string | undefined;
  readonly lines: readonly { readonly label: string; readonly channel: string }[];
}

/**
 * The country of `code` in the words of `locale`.
 * @throws when it has no file.
 */
export async function country(code: Country, locale: Locale): Promise<CountryIn> {
  const { data } = byId(await entries('countries'), code, 'content/countries');
  return {
    ...data, code,
    name: printed(data.name, locale),
    inName: printed(data.inName, locale),
    emergencyNote: data.emergencyNote && printed(data.emergencyNote, locale),
    lines: data.lines.map(({ label, channel }) => ({ label: printed(label, locale), channel })),
  };
}

/** Every country the site has pages for, in the words of `locale`; the one that stands for all others comes last. */
export const countriesIn = byLanguage(async (locale): Promise<readonly CountryIn[]> => {
  const known = new Set((await entries('countries')).map(({ id }) => id));
  const all = await Promise.all(countries.filter((code) => known.has(code)).map((code) => country(code, locale)));
  return all.toSorted((a, b) => Number(a.code === elsewhere) - Number(b.code === elsewhere) || Number(b.code === 'fr') - Number(a.code === 'fr') || a.name.localeCompare(b.name, locale));
});

/** Where a channel of `area` is, in words: several have the same number, or the same name. */
export async function areaName(area: Area, locale: Locale): Promise<string> {
  const t = translator(locale);
  if (area === 'eu') return t('area.eu');
  return area === elsewhere ? t('area.int') : (await country(area, locale)).name;
}

/** Channels of an area, by kind then rank; help for one’s own attraction left out. */
export async function channelsOf(area: Area, locale: Locale): Promise<ChannelIn[]> {
  return (await channelsIn(locale)).filter(({ country: where, kind }) => where === area && kind !== kindApart);
}

/**
 * Ids of the channels that answer `need` in a country, the first to call first; where it has none, those of the next best
 * need, then those for the whole world. A European number is no help outside the Union, nor in all of it: a country lists its own.
 */
export async function answering(need: Need, code: Country): Promise<readonly string[]> {
  const all = await entries('countries');
  const own = byId(all, code, 'content/countries').data.needs;
  const world = byId(all, elsewhere, 'content/countries').data.needs;
  const wanted = [need, ...(nextBest[need] ?? [])];
  const found = wanted.map((candidate) => own[candidate]).find(Boolean);
  return found ?? wanted.map((candidate) => (world[candidate] ?? []).filter((id) => id.startsWith(`${elsewhere}-`))).find((ids) => ids.length > 0) ?? [];
}

/** The country of a page that is in none: that of the site in its own language, everywhere else in the others. */
export function pageCountry(locale: Locale): Country {
  return locale === defaultLocale ? site.country : elsewhere;
}

/** The country a channel’s own pages speak of: its own, or the one that stands for all for a wider area. */
export function homeCountry({ country: area }: Pick<Channel, 'country'>): Country {
  return isCountry(area) ? area : elsewhere;
}
