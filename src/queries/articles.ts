import { render, type CollectionEntry } from 'astro:content';
import type { Article } from '../domain/article.ts';
import { keyFiguresOf, type KeyFigure } from '../domain/citations.ts';
import { isLocale, locales, type Locale } from '../domain/locale.ts';
import { sectionFromSlug, sections, type Section } from '../domain/section.ts';
import { printed } from '../i18n/printed.ts';
import { contentPath } from '../i18n/routes.ts';
import { byId, byLanguage, entries } from './content.ts';

/** A guide ready to be listed: its front matter in printed form, where it stands and its body as written. */
export interface Guide extends Omit<Article, 'words'> {
  readonly id: string;
  readonly locale: Locale;
  readonly section: Section;
  readonly words: readonly string[];
  readonly body: string;
}

function toGuide({ id, data, body = '' }: CollectionEntry<'articles'>): Guide {
  const [locale, folder = ''] = id.split('/');
  const section = isLocale(locale) ? sectionFromSlug(folder, locale) : undefined;
  if (!isLocale(locale) || !section) throw new Error(`content/articles/${id}.mdx : dossier de langue ou de section inconnu.`);
  return {
    ...data, id, locale, section, body,
    title: printed(data.title, locale),
    summary: printed(data.summary, locale),
    essentials: data.essentials.map((sentence) => printed(sentence, locale)),
  };
}

/** Every guide of a language, by section then rank. */
export const guidesIn = byLanguage(async (locale): Promise<readonly Guide[]> => {
  const guides = (await entries('articles')).map(toGuide).filter((guide) => guide.locale === locale);
  return guides.toSorted((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section) || a.order - b.order);
});

/** The guide of `key` in `locale`, or `undefined` where it has not been translated. */
export async function guideByKey(key: string, locale: Locale): Promise<Guide | undefined> {
  return (await guidesIn(locale)).find((guide) => guide.key === key);
}

/** The guides of `keys` that exist in `locale`, in the same order. */
export async function guidesByKey(keys: readonly string[], locale: Locale): Promise<Guide[]> {
  const guides = await guidesIn(locale);
  return keys.flatMap((key) => guides.filter((guide) => guide.key === key));
}

/** Address, below the base path, of the guide of `key` in each language it exists in. */
export async function translationsOf(key: string): Promise<Partial<Record<Locale, string>>> {
  const guides = await Promise.all(locales.map((locale) => guideByKey(key, locale)));
  return Object.fromEntries(guides.flatMap((guide) => (guide ? [[guide.locale, contentPath(guide.id)]] : [])));
}

/** The large figures a guide prints, in reading order, in printed form. */
export function keyFigures({ body, locale }: Guide): KeyFigure[] {
  return keyFiguresOf(body).map(({ value, label }) => ({ value: printed(value, locale), label: printed(label, locale) }));
}

/** A guide's content component and headings. */
export async function renderGuide(id: string) {
  return render(byId(await entries('articles'), id, 'content/articles'));
}
