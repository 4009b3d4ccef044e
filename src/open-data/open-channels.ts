import { dialAddress, type Contact } from '../domain/channel.ts';
import { nextCheckOn } from '../domain/freshness.ts';
import type { OpenChannel } from '../domain/open-data.ts';
import type { OpeningHours } from '../domain/opening-hours-schema.ts';
import { channelPath } from '../i18n/country-routes.ts';
import { openText, perLocale } from './open-texts.ts';
import type { Absolute, Published } from './published.ts';

type OpenContact = OpenChannel['contacts'][number];
type OpenHours = OpenChannel['hours'];

/**
 * The channels as the open data publish them.
 * @throws when one cites a source that does not exist.
 */
export function openChannels({ channels, sources }: Published, absolute: Absolute): OpenChannel[] {
  const known = new Set(channels.map(({ id }) => id));
  return channels.map((channel) => ({
    id: channel.id,
    area: channel.country,
    kind: channel.kind as OpenChannel['kind'],
    name: openText(channel.name),
    title: openText(channel.title),
    purpose: openText(channel.purpose),
    ...(channel.whatHappens && { whatHappens: openText(channel.whatHappens) }),
    ...(channel.caution && { caution: openText(channel.caution) }),
    takes: channel.takes.map(openText),
    notTaken: channel.notTaken.map(({ what, instead }) => ({ what: openText(what), instead: instead.filter((id) => known.has(id)) })),
    audience: channel.audience,
    contacts: channel.contacts.map(openContact),
    hours: openHours(channel.hours),
    cost: channel.cost,
    offBill: channel.offBill,
    anonymous: channel.anonymous,
    languages: channel.languages,
    toVerify: channel.toVerify,
    confidence: channel.confidence,
    checkedOn: channel.checkedOn,
    nextCheckOn: nextCheckOn(channel.checkedOn, channel.checkEvery),
    sources: channel.sources.map((id) => {
      const source = sources.get(id);
      if (!source) throw new Error(`Aucune fiche « ${id} » dans content/sources.`);
      const { title, publisher, url, consultedOn } = source;
      return { title, publisher, ...(url !== undefined && { url }), consultedOn };
    }),
    pages: perLocale((locale) => absolute(channelPath(channel.id, locale))),
  }));
}

function openContact(contact: Contact): OpenContact {
  const { type } = contact;
  const answered = {
    ...('hours' in contact && contact.hours && { hours: openHours(contact.hours) }),
    ...('note' in contact && contact.note && { note: openText(contact.note) }),
  };
  if (type === 'phone') {
    const { number, from } = contact;
    return { type, number, uri: dialAddress(contact), ...(from && { from }), ...answered };
  }
  if (type === 'sms') return { type, number: contact.number, uri: dialAddress(contact), ...answered };
  if (type === 'messenger') return { type, app: contact.app, ...(contact.account !== undefined && { account: contact.account }), ...answered };
  if (type === 'chat') return { type, url: contact.url, ...answered };
  return contact;
}

function openHours(hours: OpeningHours): OpenHours {
  const words = {
    ...('holidays' in hours && hours.holidays && { holidays: openText(hours.holidays) }),
    ...('note' in hours && hours.note && { note: openText(hours.note) }),
  };
  if ('always' in hours) return { type: 'always', ...words };
  if ('weekly' in hours) return { type: 'weekly', timeZone: hours.timeZone, weekly: hours.weekly, ...words };
  if ('unknown' in hours) return { type: 'unknown' };
  return { type: 'words', note: openText(hours.note) };
}
