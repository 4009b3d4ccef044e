import { channelKinds, type Channel } from '../domain/channel.ts';
import type { Locale } from '../domain/locale.ts';
import type { Localized } from '../domain/localized.ts';
import { printed } from '../i18n/printed.ts';
import { byId, byLanguage, entries } from './content.ts';

type Wording = 'name' | 'title' | 'purpose' | 'whatHappens' | 'caution';

/** A channel with its words in one language, in printed form. */
export interface ChannelIn extends Omit<Channel, Wording> {
  readonly id: string;
  readonly locale: Locale;
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly whatHappens: string | undefined;
  readonly caution: string | undefined;
}

function inWords(id: string, data: Channel, locale: Locale): ChannelIn {
  const optional = (text: Localized | undefined) => (text ? printed(text, locale) : undefined);
  return {
    ...data, id, locale,
    name: printed(data.name, locale), title: printed(data.title, locale), purpose: printed(data.purpose, locale),
    whatHappens: optional(data.whatHappens), caution: optional(data.caution),
  };
}

/** Every channel, by kind then rank, in the words of `locale`. */
export const channelsIn = byLanguage(async (locale): Promise<readonly ChannelIn[]> => {
  const channels = (await entries('channels')).map(({ id, data }) => inWords(id, data, locale));
  return channels.toSorted((a, b) => channelKinds.indexOf(a.kind) - channelKinds.indexOf(b.kind) || a.order - b.order);
});

/** The channels of `ids`, in the same order, in the words of `locale`. */
export function channelsById(ids: readonly string[], locale: Locale): Promise<ChannelIn[]> {
  return Promise.all(ids.map((id) => channel(id, locale)));
}

/**
 * The channel of `id` in the words of `locale`.
 * @throws when there is none.
 */
export async function channel(id: string, locale: Locale): Promise<ChannelIn> {
  return byId(await channelsIn(locale), id, 'content/channels');
}
