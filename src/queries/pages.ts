import { render, type CollectionEntry } from 'astro:content';
import { isLocale, locales, type Locale } from '../domain/locale.ts';
import type { Page } from '../domain/page.ts';
import { printed } from '../i18n/printed.ts';
import { contentPath } from '../i18n/routes.ts';
import { byId, byLanguage, entries } from './content.ts';

/** A page about the site, in printed form. */
export interface SitePage extends Page {
  readonly id: string;
  readonly locale: Locale;
  readonly body: string;
}

function toPage({ id, data, body = '' }: CollectionEntry<'pages'>): SitePage {
  const locale = id.split('/')[0];
  if (!isLocale(locale)) throw new Error(`content/pages/${id}.mdx : dossier de langue inconnu.`);
  return { ...data, id, locale, body, title: printed(data.title, locale), summary: printed(data.summary, locale) };
}

/** Every page about the site in `locale`. */
export const sitePages = byLanguage(async (locale): Promise<readonly SitePage[]> =>
  (await entries('pages')).map(toPage).filter((page) => page.locale === locale));

/** The page of `key` in `locale`, else in French. */
export async function sitePage(key: string, locale: Locale): Promise<SitePage> {
  for (const candidate of [locale, locales[0]]) {
    const page = (await sitePages(candidate)).find((entry) => entry.key === key);
    if (page) return page;
  }
  throw new Error(`Aucune page « ${key} » dans content/pages.`);
}

/** Address, below the base path, of the page of `key` in each language it exists in. */
export async function pageTranslations(key: string): Promise<Partial<Record<Locale, string>>> {
  const pages = (await entries('pages')).map(toPage).filter((page) => page.key === key);
  return Object.fromEntries(pages.map((page) => [page.locale, contentPath(page.id)]));
}

/** A page's content component and headings. */
export async function renderPage(id: string) {
  return render(byId(await entries('pages'), id, 'content/pages'));
}
