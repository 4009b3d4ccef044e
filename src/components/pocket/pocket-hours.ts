import type { OpeningHours } from '../../domain/opening-hours-schema.ts';
import type { Locale } from '../../domain/locale.ts';
import { writtenHours } from '../../i18n/hours.ts';
import { printed } from '../../i18n/printed.ts';
import { translator } from '../../i18n/t.ts';

/** Hours with all that is said about them, in one line: « Tous les jours, 9 h – 23 h. La nuit : le tchat »; empty when there is nothing. */
export function pocketHours(hours: OpeningHours, locale: Locale, isDoubtful = false): string {
  const t = translator(locale);
  if ('unknown' in hours) return `${t('channel.hoursNote')} ${t('channel.hoursUnknown')}`;
  const parts = [writtenHours(hours, locale)];
  if (hours.note) parts.push(printed(hours.note, locale));
  if ('holidays' in hours && hours.holidays) parts.push(`${t('channel.holidays')} ${printed(hours.holidays, locale)}`);
  const told = parts.filter(Boolean).join('. ');
  return told && isDoubtful ? `${told} (${t('channel.toVerify')})` : told;
}
