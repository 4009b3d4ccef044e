import type { Locale } from '../domain/locale.ts';
import type { OpeningHours } from '../domain/opening-hours-schema.ts';
import { writtenHours } from '../i18n/hours.ts';
import { printed } from '../i18n/printed.ts';

/** Hours in words, with what holidays and notes add; empty when nothing is known. */
export function hoursText(hours: OpeningHours, locale: Locale): string {
  const words = [
    writtenHours(hours, locale),
    ...('holidays' in hours && hours.holidays ? [printed(hours.holidays, locale)] : []),
    ...('note' in hours && hours.note ? [printed(hours.note, locale)] : []),
  ];
  return words.filter(Boolean).join('. ');
}
