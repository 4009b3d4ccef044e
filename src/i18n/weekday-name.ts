import { localeInfo, type Locale } from '../domain/locale.ts';
import { weekdays, type Weekday } from '../domain/weekday.ts';

/** A Monday, so that day `n` of the week is `n` days later. */
const monday = Date.UTC(2024, 0, 1);

/** The name of a day of the week: « lundi ». */
export function weekdayName(day: Weekday, locale: Locale): string {
  const date = new Date(monday + weekdays.indexOf(day) * 86_400_000);
  return new Intl.DateTimeFormat(localeInfo[locale].tag, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
