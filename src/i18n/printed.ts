import type { Locale } from '../domain/locale.ts';
import { inLocale, type Localized } from '../domain/localized.ts';
import { frenchTypography } from '../domain/typography.ts';

/** A text of the content as a page prints it: in `locale` where it has several languages, with the typography of its own. */
export function printed(text: string | Localized, locale: Locale): string {
  const found = typeof text === 'string' ? { text, locale } : inLocale(text, locale);
  return found.locale === 'fr' ? frenchTypography(found.text) : found.text;
}
