import { isLocale, type Locale } from '../../domain/locale.ts';

/** Language of the page an author's component stands on. */
export function pageLocale(locale: string | undefined): Locale {
  if (!isLocale(locale)) throw new Error(`Langue de page inconnue : « ${locale ?? ''} ».`);
  return locale;
}
