import { nextCheckOn } from '../domain/freshness.ts';
import type { Locale } from '../domain/locale.ts';
import { countryPath } from '../i18n/country-routes.ts';
import { writtenDate } from '../i18n/dates.ts';
import { printed } from '../i18n/printed.ts';
import { translator } from '../i18n/t.ts';
import { cardNumbers, type CardNumber } from './card-numbers.ts';
import { updatedOn } from './channels-json.ts';
import { hoursText } from './hours-text.ts';
import type { Absolute, Published } from './published.ts';
import { vcard, vcardText } from './vcard.ts';

/**
 * A country’s numbers as one vCard 3.0, the version that every phone imports, to save among contacts. Each number has a
 * label; the note repeats them, for phones that drop labels.
 */
export function contactCard(country: Published['countries'][number], published: Published, locale: Locale, absolute: Absolute): string {
  const t = translator(locale);
  const channels = new Map(published.channels.map((channel) => [channel.id, channel]));
  const numbers = cardNumbers(country, channels, locale);
  const name = cardText(t('data.card.name', { country: printed(country.name, locale) }));
  const page = absolute(countryPath(country.slug, locale));
  const again = numbers.map(({ channel }) => nextCheckOn(channel.checkedOn, channel.checkEvery)).toSorted()[0] ?? updatedOn(published);
  const note = [
    ...numbers.map((number) => noteLine(number, locale)),
    ...(country.emergencyNote ? [printed(country.emergencyNote, locale)] : []),
    t('data.card.again', { date: writtenDate(again, locale), page }),
  ].map(cardText).join('\n');
  return vcard([
    `FN:${name}`,
    `N:${name};;;;`,
    `ORG:${name}`,
    'X-ABShowAs:COMPANY',
    ...numbers.flatMap(({ number, isText, label }, index) => [
      `item${index + 1}.TEL;TYPE=${isText ? 'CELL' : 'VOICE'}:${number.replaceAll(' ', '')}`,
      `item${index + 1}.X-ABLabel:${cardText(label)}`,
    ]),
    `NOTE:${note.split('\n').join(String.raw`\n`)}`,
    `URL:${page}`,
    `UID:${page}`,
    `REV:${updatedOn(published)}T00:00:00Z`,
  ]);
}

/** « 3018 : violences en ligne. Tous les jours, 9 h – 23 h. » Hours that lack a recent source are left out. */
function noteLine({ channel, number, isText }: CardNumber, locale: Locale): string {
  const contact = channel.contacts.find((candidate) => candidate.type === (isText ? 'sms' : 'phone') && 'number' in candidate && candidate.number === number);
  const { hours = channel.hours, note } = contact && 'number' in contact ? contact : {};
  const t = translator(locale);
  const title = t('data.card.line', { number: isText ? t('data.card.text', { number }) : number, title: printed(channel.title, locale) });
  const more = [note ? printed(note, locale) : '', channel.toVerify.includes('hours') ? '' : hoursText(hours, locale)].filter(Boolean).join('. ');
  return more === '' ? title : `${title} (${more})`;
}

/** A text for a phone’s address book: the narrow spaces of French typography are squares on some. */
function cardText(text: string): string {
  return vcardText(text.replace(/[\u00a0\u202f]/g, ' '));
}
