import { stringify } from 'csv-stringify/sync';
import { dialAddress, type Channel, type Contact } from '../domain/channel.ts';
import { nextCheckOn } from '../domain/freshness.ts';
import { locales } from '../domain/locale.ts';
import { channelPath } from '../i18n/country-routes.ts';
import { printed } from '../i18n/printed.ts';
import { hoursText } from './hours-text.ts';
import type { Absolute, Published } from './published.ts';

type Row = Readonly<Record<string, string>>;

/** A number as `channels.json` writes it: nothing a spreadsheet could run. */
const phoneNumber = /^\+?\d[\d ]*$/;

/**
 * `channels.csv`: RFC 4180 with commas, UTF-8 with a byte order mark, one row for each contact, in the order of the JSON; one
 * row without a contact for a channel that has none. A cell that a spreadsheet would run as a formula gets an apostrophe.
 */
export function channelsCsv({ channels }: Published, absolute: Absolute): string {
  const rows = channels.flatMap((channel) => {
    const contacts = channel.contacts.length > 0 ? channel.contacts : [undefined];
    return contacts.map((contact, index) => rowOf(channel, contact, index + 1, absolute));
  });
  return stringify(rows, {
    header: true,
    columns: [...csvColumns],
    bom: true,
    record_delimiter: 'windows',
    cast: { string: (cell) => (/^[=+\-@\t\r]/.test(cell) && !phoneNumber.test(cell) ? `'${cell}` : cell) },
  });
}

/** Columns of `channels.csv`, in their order. */
export const csvColumns = [
  'channel', 'area', 'kind', 'name_fr', 'name_en', 'title_fr', 'title_en',
  'contact_rank', 'contact_type', 'number', 'address', 'application', 'from', 'note_fr', 'note_en', 'hours_fr', 'hours_en',
  'cost', 'anonymous', 'languages', 'to_verify', 'confidence', 'checked_on', 'next_check_on', 'page_fr', 'page_en',
] as const satisfies readonly string[];

function rowOf(channel: Published['channels'][number], contact: Contact | undefined, rank: number, absolute: Absolute): Row {
  const inLocales = (column: string, text: (locale: (typeof locales)[number]) => string): Row =>
    Object.fromEntries(locales.map((locale) => [`${column}_${locale}`, text(locale)]));
  return {
    channel: channel.id, area: channel.country, kind: channel.kind,
    ...inLocales('name', (locale) => printed(channel.name, locale)),
    ...inLocales('title', (locale) => printed(channel.title, locale)),
    ...(contact && {
      contact_rank: String(rank), contact_type: contact.type, ...reachedAt(contact),
      ...inLocales('note', (locale) => ('note' in contact && contact.note ? printed(contact.note, locale) : '')),
      ...inLocales('hours', (locale) => contactHours(channel, contact, locale)),
    }),
    cost: channel.cost, anonymous: channel.anonymous, languages: channel.languages.join(' '), to_verify: channel.toVerify.join(' '),
    confidence: channel.confidence, checked_on: channel.checkedOn, next_check_on: nextCheckOn(channel.checkedOn, channel.checkEvery),
    ...inLocales('page', (locale) => absolute(channelPath(channel.id, locale))),
  };
}

function reachedAt(contact: Contact): Row {
  switch (contact.type) {
    case 'phone': return { number: contact.number, address: dialAddress(contact), from: contact.from ?? '' };
    case 'sms': return { number: contact.number, address: dialAddress(contact) };
    case 'messenger': return { number: contact.account ?? '', application: contact.app };
    case 'app': return { application: contact.name };
    case 'email': return { address: `mailto:${contact.address}` };
    default: return { address: contact.url };
  }
}

/** A form, an application or a page has no hours. */
function contactHours(channel: Channel, contact: Contact, locale: (typeof locales)[number]): string {
  const answered = contact.type === 'phone' || contact.type === 'sms' || contact.type === 'messenger' || contact.type === 'chat';
  return answered ? hoursText(contact.hours ?? channel.hours, locale) : '';
}
