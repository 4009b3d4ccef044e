import type { Locale } from '../domain/locale.ts';
import { localeInfo } from '../domain/locale.ts';
import { weekdays, type Weekday } from '../domain/opening-hours.ts';
import type { OpeningHours } from '../domain/opening-hours-schema.ts';
import { writtenTime } from './dates.ts';
import { translator } from './t.ts';

/** A Monday, so that day `n` of the week is `n` days later. */
const monday = Date.UTC(2024, 0, 1);

function dayName(day: Weekday, locale: Locale): string {
  const date = new Date(monday + weekdays.indexOf(day) * 86_400_000);
  return new Intl.DateTimeFormat(localeInfo[locale].tag, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

function writtenDays(days: readonly Weekday[], locale: Locale): string {
  const t = translator(locale);
  const indexes = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const first = weekdays[indexes[0] ?? 0] as Weekday;
  const last = weekdays[indexes.at(-1) ?? 0] as Weekday;
  if (indexes.length === 7) return t('hours.everyDay');
  const unbroken = indexes.every((day, position) => position === 0 || day === (indexes[position - 1] ?? 0) + 1);
  if (unbroken && indexes.length > 2) return t('hours.fromTo', { from: dayName(first, locale), to: dayName(last, locale) });
  return new Intl.ListFormat(localeInfo[locale].tag).format(days.map((day) => dayName(day, locale)));
}

/** Opening hours as people write them: « Tous les jours, 9 h – 23 h »; empty when the hours are only a note. */
export function writtenHours(hours: OpeningHours, locale: Locale): string {
  if ('always' in hours) return translator(locale)('hours.always');
  if (!('weekly' in hours)) return '';
  const written = hours.weekly
    .map(({ days, opens, closes }) => `${writtenDays(days, locale)}, ${writtenTime(opens, locale)} – ${writtenTime(closes, locale)}`)
    .join(' ; ');
  return written.charAt(0).toUpperCase() + written.slice(1);
}
