import type { Locale } from './locale.ts';

/** The six sections of the site, in reading order: understand, then risks, signs, talking, acting, protecting. */
export const sections = ['understand', 'risks', 'spot', 'talk', 'act', 'protect'] as const;

/** Stable id of a section, the same in every language. */
export type Section = (typeof sections)[number];

/** First segment of a guide's address, by section and language; also the folder that holds its guides. */
export const sectionSlug: Readonly<Record<Section, Readonly<Record<Locale, string>>>> = {
  understand: { fr: 'comprendre', en: 'understand' },
  risks: { fr: 'risques', en: 'risks' },
  spot: { fr: 'reperer', en: 'spot' },
  talk: { fr: 'en-parler', en: 'talk' },
  act: { fr: 'agir', en: 'act' },
  protect: { fr: 'proteger', en: 'protect' },
};

/** The section whose folder is `slug` in language `locale`, or `undefined` when there is none. */
export function sectionFromSlug(slug: string, locale: Locale): Section | undefined {
  return sections.find((section) => sectionSlug[section][locale] === slug);
}
