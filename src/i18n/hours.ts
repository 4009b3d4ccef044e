import type { Locale } from '../domain/locale.ts';
import { localeInfo } from '../domain/locale.ts';
import type { OpeningHours } from '../domain/opening-hours-schema.ts';
import { weekdays, type Weekday } from '../domain/weekday.ts';
import { writtenTime } from './dates.ts';
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
    .join(' ; ');
  return written.charAt(0).toUpperCase() + written.slice(1);
}
