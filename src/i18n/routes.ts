import type { EmbedKind } from '../domain/embed.ts';
import type { Locale } from '../domain/locale.ts';
import { defaultLocale } from '../domain/locale.ts';
import { sectionSlug, type Section } from '../domain/section.ts';

/** Pages that code makes, other than guides: the same in every language, each under its own address. */
const fixed = {
  home: { fr: '/', en: '/en/' },
  report: { fr: '/signaler/', en: '/en/report/' },
  countries: { fr: '/aide/', en: '/en/help/' },
  notes: { fr: '/carnet-de-notes/', en: '/en/notes/' },
  data: { fr: '/donnees/', en: '/en/data/' },
  search: { fr: '/recherche/', en: '/en/search/' },
  glossary: { fr: '/glossaire/', en: '/en/glossary/' },
  sources: { fr: '/sources/', en: '/en/sources/' },
  checks: { fr: '/suivi/', en: '/en/checks/' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Name of a page that code makes. */
export type FixedPage = keyof typeof fixed;

/** First segments of a language's addresses: none for the default one, which is served at the root. */
export function localePrefix(locale: Locale): string {
  return locale === defaultLocale ? '' : `/${locale}`;
}

/** Address, below the base path, of a page that code makes. */
export function pagePath(page: FixedPage, locale: Locale): string {
  return fixed[page][locale];
}

/** Address, below the base path, of « Intégrer sur mon site », which the pages of codes are below. */
export const embeddingPath = { fr: '/integrer/', en: '/en/embed/' } as const satisfies Record<Locale, string>;

/** Address, below the base path, of the page that gives the codes of an embed. */
export function codesPath(kind: EmbedKind, id: string, locale: Locale): string {
  return `${embeddingPath[locale]}${kind}/${id}/`;
}

/** Address, below the base path, of a section's list of guides. */
export function sectionPath(section: Section, locale: Locale): string {
  return `${localePrefix(locale)}/${sectionSlug[section][locale]}/`;
}

/** Address, below the base path, of a content file from its id: `fr/agir/x` is `/agir/x/`, `en/act/x` is `/en/act/x/`. */
export function contentPath(id: string): string {
  const [locale, ...rest] = id.split('/');
  return `${locale === defaultLocale ? '' : `/${locale}`}/${rest.join('/')}/`;
}

/** `path` below the base path the site is served under. Addresses that are not paths are returned as they are. */
export function withBase(path: string, base: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? `${base.replace(/\/$/, '')}${path}` : path;
}
