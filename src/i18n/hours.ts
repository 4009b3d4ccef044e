import type { Locale } from '../domain/locale.ts';
import { localeInfo } from '../domain/locale.ts';
import type { OpeningHours } from '../domain/opening-hours-schema.ts';
import { weekdays, type Weekday } from '../domain/weekday.ts';
import type { Channel } from '../domain/channel.ts';
import { writtenTime } from './dates.ts';
import { printed } from './printed.ts';
import { translator } from './t.ts';
import { weekdayName } from './weekday-name.ts';

function writtenDays(days: readonly Weekday[], locale: Locale): string {
  const t = translator(locale);
  const indexes = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const first = weekdays[indexes[0] ?? 0] as Weekday;
  const last = weekdays[indexes.at(-1) ?? 0] as Weekday;
  if (indexes.length === 7) return t('hours.everyDay');
  const unbroken = indexes.every((day, position) => position === 0 || day === (indexes[position - 1] ?? 0) + 1);
  if (unbroken && indexes.length > 2) return t('hours.fromTo', { from: weekdayName(first, locale), to: weekdayName(last, locale) });
  return new Intl.ListFormat(localeInfo[locale].tag).format(days.map((day) => weekdayName(day, locale)));
}

/** Opening hours as people write them: « Tous les jours, 9 h – 23 h »; empty when they are only a note or unknown. */
export function writtenHours(hours: OpeningHours, locale: Locale): string {
  if ('always' in hours) return translator(locale)('hours.always');
  if (!('weekly' in hours)) return '';
  const written = hours.weekly
    .map(({ days, opens, closes, overnight }) => {
      const times = `${writtenTime(opens, locale)} – ${writtenTime(closes, locale)}`;
      return `${writtenDays(days, locale)}, ${times}${overnight ? ` ${translator(locale)('hours.nextDay')}` : ''}`;
    })
    .join(locale === 'fr' ? ' ; ' : '; ');
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** Hours in a few words, for a list: the hours, else what is said of them, and whether they are doubtful. */
export function shortHours({ hours, toVerify }: Pick<Channel, 'hours' | 'toVerify'>, locale: Locale): string {
  const t = translator(locale);
  const note = 'note' in hours && hours.note ? printed(hours.note, locale) : '';
  const told = writtenHours(hours, locale) || note;
  if (!told) return t('service.hoursThere');
  return toVerify.includes('hours') ? `${told} (${t('channel.toVerify')})` : told;
}

/** Hours with all that is said about them, in one line: « Tous les jours, 9 h – 23 h. La nuit : le tchat »; empty when there is nothing. */
export function fullHours(hours: OpeningHours, locale: Locale, isDoubtful = false): string {
  const t = translator(locale);
  if ('unknown' in hours) return `${t('channel.hoursNote')} ${t('channel.hoursUnknown')}`;
  const parts = [writtenHours(hours, locale)];
  if (hours.note) parts.push(printed(hours.note, locale));
  if ('holidays' in hours && hours.holidays) parts.push(`${t('channel.holidays')} ${printed(hours.holidays, locale)}`);
  const told = parts.filter(Boolean).join('. ');
  return told && isDoubtful ? `${told} (${t('channel.toVerify')})` : told;
}
