import type { Contact } from '../domain/channel.ts';
import { elsewhere } from '../domain/country.ts';
import type { Locale } from '../domain/locale.ts';
import type { Need } from '../domain/need.ts';
import { printed } from '../i18n/printed.ts';
import { translator } from '../i18n/t.ts';
import type { Published } from './published.ts';

type Channel = Published['channels'][number];
type Country = Published['countries'][number];

/** A number of a contact card. */
export interface CardNumber {
  readonly channel: Channel;
  /** As dialled in the country, with its spaces. */
  readonly number: string;
  readonly isText: boolean;
  /** What it is for, in a few words. */
  readonly label: string;
}

/** Needs whose first number is worth a place in a phone, after the emergency numbers and the country’s own lines. */
const keptNeeds = ['medical', 'missing-child', 'suicide', 'advice', 'child-advice', 'child-protection'] as const satisfies readonly Need[];

/**
 * The numbers to keep in a phone in `country`, the most urgent first, each once. A number that lacks a recent source stays
 * out: a card is looked at long after it was saved.
 */
export function cardNumbers(country: Country, channels: ReadonlyMap<string, Channel>, locale: Locale): CardNumber[] {
  const t = translator(locale);
  const labelOf = (need: (typeof keptNeeds)[number] | 'danger', channel: Channel) => {
    const name = printed(channel.name, locale);
    const label = /\p{L}/u.test(name) ? `${t(`data.need.${need}`)} · ${name}` : t(`data.need.${need}`);
    // A European number on the card of « another country » does not work everywhere.
    return channel.country === 'eu' && country.code === elsewhere ? `${label} ${t('helpLine.europe')}` : label;
  };
  const found = [
    ...country.emergency.flatMap((id) => everyNumber(channels.get(id), (channel) => labelOf('danger', channel), locale)),
    numberOf(channels.get(country.text ?? ''), 'sms', () => t('data.need.danger-text')),
    ...country.lines.map(({ label, channel }) => numberOf(channels.get(channel), 'phone', () => printed(label, locale))),
    ...keptNeeds.map((need) => (country.needs[need] ?? [])
      .filter((id) => need === 'medical' || !isPolice(channels.get(id)))
      .map((id) => numberOf(channels.get(id), 'phone', (channel) => labelOf(need, channel)))
      .find((number) => number !== undefined)),
  ].filter((number) => number !== undefined);
  return found.filter(({ number, isText }, index) => found.findIndex((other) => other.number === number && other.isText === isText) === index);
}

/** The emergency number is on the card already; a police number for routine matters must never stand for it under « missing child ». */
function isPolice(channel: Channel | undefined): boolean {
  return channel?.kind === 'emergency' || channel?.kind === 'police';
}

/** All the numbers of an emergency channel: where there are several, one answers from a landline and another from a mobile. */
function everyNumber(channel: Channel | undefined, label: (channel: Channel) => string, locale: Locale): CardNumber[] {
  if (!channel || channel.toVerify.includes('phone')) return [];
  const reached = localNumbers(channel, 'phone');
  return reached.map(({ number, note }) => ({
    channel, number, isText: false, label: note && reached.length > 1 ? `${label(channel)} · ${printed(note, locale)}` : label(channel),
  }));
}

function numberOf(channel: Channel | undefined, type: 'phone' | 'sms', label: (channel: Channel) => string): CardNumber | undefined {
  if (!channel || channel.toVerify.includes('phone')) return undefined;
  const [reached] = localNumbers(channel, type);
  return reached && { channel, number: reached.number, isText: type === 'sms', label: label(channel) };
}

/** Those to dial from the country itself. */
function localNumbers({ contacts }: Channel, type: 'phone' | 'sms'): Extract<Contact, { number: string }>[] {
  return contacts.filter((contact): contact is Extract<Contact, { number: string }> => contact.type === type && !('from' in contact && contact.from));
}
