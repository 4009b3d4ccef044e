/** Languages the site is written in, in the order the language switch shows them. The first is served at the root. */
export const locales = ['fr', 'en'] as const;

/** ISO 639-1 code of a language of the site. */
export type Locale = (typeof locales)[number];

/** The reference language: complete, served at the root, and the one whose strings type the others. */
export const defaultLocale: Locale = 'fr';

/** What a page needs to know about a language: its own name, writing direction and BCP 47 tag for dates. */
export interface LocaleInfo {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly tag: string;
}

/** Facts about each language, keyed by its code. */
export const localeInfo: Readonly<Record<Locale, LocaleInfo>> = {
  fr: { name: 'Français', dir: 'ltr', tag: 'fr-FR' },
  en: { name: 'English', dir: 'ltr', tag: 'en-GB' },
};

/** True when `value` is the code of a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}
