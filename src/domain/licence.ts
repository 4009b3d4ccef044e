import type { Locale } from './locale.ts';

/** Terms of the texts and facts of the site (LICENSE-CONTENT). */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Address of the licence in a few words of the reader’s language. */
export function licenceDeed(locale: Locale): string {
  return `${licence.url}deed.${locale}`;
}
