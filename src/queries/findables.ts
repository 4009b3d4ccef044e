import type { Channel, Contact } from '../domain/channel.ts';
import { countries, elsewhere, type Country } from '../domain/country.ts';
import type { Findable, Reach } from '../domain/finding.ts';
import type { Locale } from '../domain/locale.ts';
import type { OpeningHours } from '../domain/opening-hours-schema.ts';
import { wayOf } from '../domain/ways.ts';
import type { ChannelIn } from './channels.ts';
import { channelsOf, countriesIn, type CountryIn } from './countries.ts';
import { calledFrom, situationEntries } from './situations.ts';

/** A channel with what the finder knows of it. */
export interface FindableChannel {
  readonly channel: ChannelIn;
  readonly findable: Findable;
}

/** The channels of a country or area, as the finder shows them. */
export interface FindableGroup {
  readonly code: Country | 'eu';
  /** Name of the country; absent for the European Union, which is none. */
  readonly name: string | undefined;
  readonly channels: readonly FindableChannel[];
}

type Ranks = ReadonlyMap<Country, ReadonlyMap<string, Readonly<Record<string, number>>>>;

/** Every channel of every country, then those that answer wider, with the situations each is called in. */
export async function findables(locale: Locale): Promise<FindableGroup[]> {
  const all = await countriesIn(locale);
  const ranks: Ranks = new Map(await Promise.all(all.map(async ({ code }) => [code, await ranksIn(code, locale)] as const)));
  const groups = [...all, { code: 'eu' as const, name: undefined }];
  return Promise.all(groups.map(async ({ code, name }) => {
    const channels = (await channelsOf(code, locale)).map((channel) => ({ channel, findable: toFindable(channel, all, ranks) }));
    return { code, name, channels };
  }));
}

async function ranksIn(code: Country, locale: Locale): Promise<Map<string, Record<string, number>>> {
  const ranks = new Map<string, Record<string, number>>();
  for (const entry of await situationEntries(locale)) {
    for (const [rank, id] of (await calledFrom(entry, code, locale)).entries()) ranks.set(id, { ...ranks.get(id), [entry.id]: rank + 1 });
  }
  return ranks;
}

function toFindable(channel: ChannelIn, all: readonly CountryIn[], ranks: Ranks): Findable {
  const called = countries.flatMap((code) => {
    const found = ranks.get(code)?.get(channel.id);
    return found ? [[code, found] as const] : [];
  });
  return {
    countries: channel.country === elsewhere ? [] : channel.country === 'eu' ? all.filter((where) => names(where, channel.id)).map(({ code }) => code) : [channel.country],
    situations: Object.fromEntries(called),
    languages: channel.languages,
    reaches: distinct(channel.contacts.map((contact) => reachOf(contact, channel))),
  };
}

/** True when a country’s file calls a channel. */
function names({ emergency, lines, needs }: CountryIn, id: string): boolean {
  return [...emergency, ...lines.map(({ channel }) => channel), ...Object.values(needs).flat()].includes(id);
}

/** A form waits at any time; a person answers at the contact’s own hours, else at the channel’s, when they are sure. */
function reachOf(contact: Contact, { hours, toVerify }: Pick<Channel, 'hours' | 'toVerify'>): Reach {
  const by = wayOf(contact);
  if (contact.type === 'form') return { by, hours: { always: true } };
  const isDoubtful = toVerify.includes('hours') || toVerify.includes(by === 'chat' ? 'chat' : 'phone');
  if (by === 'form' || isDoubtful) return { by, hours: null };
  return { by, hours: timed(('hours' in contact && contact.hours) || hours) };
}

/** What can be computed of hours: their words are of no use to a script. */
function timed(hours: OpeningHours): OpeningHours | null {
  if ('always' in hours) return { always: true };
  return 'weekly' in hours ? { timeZone: hours.timeZone, weekly: hours.weekly } : null;
}

function distinct(reaches: readonly Reach[]): Reach[] {
  return [...new Map(reaches.map((reach) => [JSON.stringify(reach), reach])).values()];
}
