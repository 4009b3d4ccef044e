import { isLocale, locales, type Locale } from '../domain/locale.ts';
import { sectionFromSlug } from '../domain/section.ts';
import { channelPath, countryPath, pocketPath, situationPath } from '../i18n/country-routes.ts';
import { contentPath, pagePath, sectionPath, type FixedPage } from '../i18n/routes.ts';
import { dataPath, guideFiles } from '../open-data/data-paths.ts';
import { recordFiles, type Content, type RecordFile } from './content.ts';

/** Named one by one so that the type checker asks for a page that is added. */
const fixedPages = {
  home: true, report: true, search: true, glossary: true, sources: true, checks: true, countries: true, notes: true, data: true,
} as const satisfies Record<FixedPage, true>;

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

/** Addresses, below the base path, of what helps to call: countries, the steps and the pocket of each, services. */
export function helpPaths(content: Content): string[] {
  const countries = recordFiles(content, 'country').map(slugs);
  const steps = recordFiles(content, 'situation').map(slugs);
  return locales.flatMap((locale) => [
    ...countries.flatMap((country) => [
      countryPath(country, locale), pocketPath(country, locale), ...steps.map((step) => situationPath(country, step, locale)),
    ]),
    ...[...content.ids.channel].map((id) => channelPath(id, locale)),
  ]);
}

function slugs({ fields }: RecordFile): Record<Locale, string> {
  return { fr: fields.text(['slug', 'fr']) ?? '', en: fields.text(['slug', 'en']) ?? '' };
}

/** Addresses, below the base path, of every page the site will have, and of the files that pages speak of. */
export function sitePaths(content: Content): Set<string> {
  return new Set([
    ...fixedPaths(),
    ...sectionPaths(content),
    ...helpPaths(content),
    ...[...content.ids.article, ...content.ids.page].map(contentPath),
    ...Object.values(guideFiles).flatMap((names) => locales.map((locale) => dataPath(names[locale]))),
  ]);
}
