import type { Contact } from '../domain/channel.ts';
import type { Country } from '../domain/country.ts';
import { isCountry } from '../domain/country.ts';
import type { Findable, Reach } from '../domain/finding.ts';
import type { Locale } from '../domain/locale.ts';
import type { OpeningHours } from '../domain/opening-hours-schema.ts';
import { wayOf } from '../domain/ways.ts';
import type { ChannelIn } from './channels.ts';
import { channelsOf, countriesIn } from './countries.ts';
import { calledFrom, situationEntries, type SituationEntry } from './situations.ts';

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

/** Every channel of every country, then those that answer wider, with the situations each is called in. */
export async function findables(locale: Locale): Promise<FindableGroup[]> {
  const entries = await situationEntries(locale);
  const groups = [...(await countriesIn(locale)), { code: 'eu' as const, name: undefined }];
  return Promise.all(groups.map(async ({ code, name }) => {
    const ranks = isCountry(code) ? await ranksIn(code, entries, locale) : new Map<string, Record<string, number>>();
    const channels = (await channelsOf(code, locale)).map((channel) => ({ channel, findable: toFindable(channel, ranks.get(channel.id) ?? {}) }));
    return { code, name, channels };
  }));
}

async function ranksIn(code: Country, entries: readonly SituationEntry[], locale: Locale): Promise<Map<string, Record<string, number>>> {
  const ranks = new Map<string, Record<string, number>>();
  for (const entry of entries) {
    for (const [rank, id] of (await calledFrom(entry, code, locale)).entries()) ranks.set(id, { ...ranks.get(id), [entry.id]: rank + 1 });
  }
  return ranks;
}

function toFindable({ country, contacts, hours, toVerify, languages }: ChannelIn, situations: Record<string, number>): Findable {
  const isSure = !toVerify.includes('hours');
  return { country, situations, languages, reaches: distinct(contacts.map((contact) => reachOf(contact, isSure ? hours : null))) };
}

/** A form waits at any time; someone answers the rest at the contact’s own hours, else at the channel’s. */
function reachOf(contact: Contact, hours: OpeningHours | null): Reach {
  const by = wayOf(contact);
  if (by === 'form') return { by, hours: { always: true } };
  const own = 'hours' in contact ? contact.hours : undefined;
  return { by, hours: timed(own ?? hours) };
}

/** What can be computed of hours: their words are of no use to a script. */
function timed(hours: OpeningHours | null): OpeningHours | null {
  if (hours === null || !('always' in hours || 'weekly' in hours)) return null;
  return 'always' in hours ? { always: true } : { timeZone: hours.timeZone, weekly: hours.weekly };
}

function distinct(reaches: readonly Reach[]): Reach[] {
  return [...new Map(reaches.map((reach) => [JSON.stringify(reach), reach])).values()];
}
