import type { Country } from '../domain/country.ts';
import { defaultLocale, type Locale } from '../domain/locale.ts';
import { pagePath } from '../i18n/routes.ts';

/** The feeds of changes, by language. */
export const feedNames = { fr: 'changements.xml', en: 'changes.xml' } as const satisfies Record<Locale, string>;

/** The files of guides and cards: feeds and archive by language, and one file of every guide. */
export const guideFiles = {
  atom: { fr: 'guides.xml', en: 'guides.en.xml' },
  json: { fr: 'guides.json', en: 'guides.en.json' },
  cards: { fr: 'fiches.zip', en: 'fiches.en.zip' },
  articles: { fr: 'articles.json', en: 'articles.json' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Atom feeds that pages announce, by the start of the name of their texts. */
export const feedFiles = { 'data.feed': feedNames, 'feed.guides': guideFiles.atom } as const;

/** An Atom feed that pages announce. */
export type Feed = keyof typeof feedFiles;

/** Address, below the base path, of a file of the open data: all are in one folder, whatever their language. */
export function dataPath(name: string): string {
  return `${pagePath('data', defaultLocale)}${name}`;
}

/** Name of a country’s contact card: `contacts/be.vcf`, `contacts/be.en.vcf`. */
export function cardName(code: Country, locale: Locale): string {
  return `contacts/${code}${locale === defaultLocale ? '' : `.${locale}`}.vcf`;
}
