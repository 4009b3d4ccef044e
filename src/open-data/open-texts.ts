import { locales, type Locale } from '../domain/locale.ts';
import type { Localized } from '../domain/localized.ts';
import { printed } from '../i18n/printed.ts';

/** A text of the content in each language it is written in, as a page prints it. */
export function openText(text: Localized): Localized {
  const written = locales.filter((locale) => text[locale] !== undefined);
  return Object.fromEntries(written.map((locale) => [locale, printed(text, locale)])) as Localized;
}

/** `make` for each language of the site. */
export function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
}
