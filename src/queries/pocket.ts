import { kindApart } from '../domain/channel.ts';
import type { Locale } from '../domain/locale.ts';
import { mostPocketLines, pocketChannels } from '../domain/pocket.ts';
import { channel, type ChannelIn } from './channels.ts';
import type { CountryIn } from './countries.ts';

/** What the emergency pocket of a country holds. */
export interface Pocket {
  /** Channels for immediate danger, the first to call first. */
  readonly emergency: readonly ChannelIn[];
  /** The channel that takes an emergency in writing, where there is one. */
  readonly text: ChannelIn | undefined;
  readonly lines: readonly ChannelIn[];
  /** Day (`YYYY-MM-DD`) all of them had been compared with their sources. */
  readonly checkedOn: string;
}

/** The emergency pocket of `country`, in its own words. */
export async function pocket(country: CountryIn, locale: Locale): Promise<Pocket> {
  const all = (ids: readonly string[]) => Promise.all(ids.map((id) => channel(id, locale)));
  const emergency = await all(country.emergency);
  const [text] = await all([country.text, country.needs['danger-text']?.[0]].filter((id) => id !== undefined));
  const lines = (await all(pocketChannels(country))).filter(({ kind }) => kind !== kindApart).slice(0, mostPocketLines);
  const [checkedOn = ''] = [...emergency, ...(text ? [text] : []), ...lines].map((it) => it.checkedOn).sort();
  return { emergency, text, lines, checkedOn };
}
