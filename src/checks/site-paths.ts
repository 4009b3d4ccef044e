import { isLocale, locales } from '../domain/locale.ts';
import { sectionFromSlug } from '../domain/section.ts';
import { contentPath, pagePath, sectionPath, type FixedPage } from '../i18n/routes.ts';
import type { Content } from './content.ts';

/** Named one by one so that the type checker asks for a page that is added. */
const fixedPages = { home: true, report: true, search: true, glossary: true, sources: true, checks: true } as const satisfies Record<FixedPage, true>;

/** Addresses, below the base path, of the pages that code makes. */
export function fixedPaths(): string[] {
  return (Object.keys(fixedPages) as FixedPage[]).flatMap((page) => locales.map((locale) => pagePath(page, locale)));
}

/** Addresses, below the base path, of the sections that have a guide, and so a page. */
export function sectionPaths(content: Content): string[] {
  const paths = [...content.ids.article].flatMap((id) => {
    const [locale, folder = ''] = id.split('/');
    const section = isLocale(locale) ? sectionFromSlug(folder, locale) : undefined;
    return isLocale(locale) && section ? [sectionPath(section, locale)] : [];
  });
  return [...new Set(paths)];
}

/** Addresses, below the base path, of every page the site will have. */
export function sitePaths(content: Content): Set<string> {
  return new Set([
    ...fixedPaths(),
    ...sectionPaths(content),
    ...[...content.ids.article, ...content.ids.page].map(contentPath),
  ]);
}
