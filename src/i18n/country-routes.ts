import type { Locale } from '../domain/locale.ts';
import { pagePath } from './routes.ts';

/** A part of an address in each language. */
type Slug = Readonly<Record<Locale, string>>;

/** Folders that hold a page for each channel, and for each country’s pocket. */
const folders = {
  channels: { fr: '/services/', en: '/en/services/' },
  pocket: { fr: '/urgence/', en: '/en/emergency/' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Address, below the base path, of a country’s page: « Que se passe-t-il ? » and its services. */
export function countryPath(country: Slug, locale: Locale): string {
  return `${pagePath('countries', locale)}${country[locale]}/`;
}

/** Address, below the base path, of a step of the triage in a country. */
export function situationPath(country: Slug, step: Slug, locale: Locale): string {
  return `${countryPath(country, locale)}${step[locale]}/`;
}

/** Address, below the base path, of a channel’s own page. */
export function channelPath(id: string, locale: Locale): string {
  return `${folders.channels[locale]}${id}/`;
}

/** Folder of the pockets of a language: what their service worker may serve. */
export function pocketFolder(locale: Locale): string {
  return folders.pocket[locale];
}

/** Address, below the base path, of a country’s emergency pocket. */
export function pocketPath(country: Slug, locale: Locale): string {
  return `${pocketFolder(locale)}${country[locale]}/`;
}
