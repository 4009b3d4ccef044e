import type { Locale } from '../domain/locale.ts';
import { sections, type Section } from '../domain/section.ts';
import { sectionPath } from '../i18n/routes.ts';
import { translator } from '../i18n/t.ts';
import { guidesIn, type Guide } from './articles.ts';

/** A section as the navigation shows it, with its guides in reading order. */
export interface OpenSection {
  readonly section: Section;
  readonly path: string;
  readonly title: string;
  readonly question: string;
  readonly guides: readonly Guide[];
}

/** The sections that have at least one guide in `locale`: a link never leads to an empty list. */
export async function openSections(locale: Locale): Promise<OpenSection[]> {
  const t = translator(locale);
  const guides = await guidesIn(locale);
  return sections
    .map((section) => ({
      section,
      path: sectionPath(section, locale),
      title: t(`section.${section}.title`),
      question: t(`section.${section}.question`),
      guides: guides.filter((guide) => guide.section === section),
    }))
    .filter((section) => section.guides.length > 0);
}
