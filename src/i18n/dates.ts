import { localeInfo, type Locale } from '../domain/locale.ts';

/** A date known to the year, the month or the day, as people write it: « 25 juin 2024 », « octobre 2023 », « 2003 ». */
export function writtenDate(date: string, locale: Locale): string {
  const precision = date.split('-').length;
  if (precision === 1) return date;
  const day = new Date(`${precision === 2 ? `${date}-01` : date}T00:00:00Z`);
  const written = new Intl.DateTimeFormat(localeInfo[locale].tag, {
    timeZone: 'UTC', year: 'numeric', month: 'long', ...(precision === 3 && { day: 'numeric' as const }),
  }).format(day);
  return locale === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** A time of day, `HH:MM`, as people write it: « 9 h », « 18 h 30 »; « 9:00 » in English. */
export function writtenTime(time: string, locale: Locale): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  if (locale !== 'fr') return `${hour}:${minutes}`;
  if (hour === 24) return 'minuit';
  return minutes === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minutes}`;
}
