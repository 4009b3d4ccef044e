import { nextCheckOn } from '../domain/freshness.ts';
import { locales, type Locale } from '../domain/locale.ts';
import type { Source } from '../domain/source.ts';
import { channelPath, situationPath } from '../i18n/country-routes.ts';
import { contentPath } from '../i18n/routes.ts';
import { guidesIn } from './articles.ts';
import { channelsIn } from './channels.ts';
import { country, pageCountry } from './countries.ts';
import { entries } from './content.ts';
import { sitePages } from './pages.ts';
import { situationsIn } from './situations.ts';
import { citedSources, sourcesById } from './sources.ts';

/** A page, or a card on one, that leans on a source. */
export interface SourceUse {
  readonly title: string;
  /** Address below the base path. */
  readonly path: string;
  readonly locale: Locale;
}

/** A source with what leans on it. */
export interface UsedSource extends Source {
  readonly id: string;
  /** Day before which it is to be read again. */
  readonly nextOn: string;
  readonly uses: readonly SourceUse[];
}

/** Every source, by publisher, with the pages that lean on it: those in `locale`, or in another language where there is none. */
export async function usedSources(locale: Locale): Promise<UsedSource[]> {
  const ids = (await entries('sources')).map(({ id }) => id);
  const sources = await sourcesById(ids);
  const uses = new Map<string, SourceUse[]>();
  for (const other of [locale, ...locales.filter((candidate) => candidate !== locale)]) {
    for (const [id, use] of await usesIn(other)) {
      const known = uses.get(id) ?? [];
      if (other === locale || known.every((before) => before.locale !== locale)) uses.set(id, [...known, use]);
    }
  }
  return sources
    .map((source) => ({ ...source, nextOn: nextCheckOn(source.consultedOn, source.checkEvery), uses: uses.get(source.id) ?? [] }))
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, locale) || a.title.localeCompare(b.title, locale));
}

/** Each use of a source in one language: guides, pages about the site, services, then steps of the triage. */
async function usesIn(locale: Locale): Promise<(readonly [id: string, SourceUse])[]> {
  const texts = [...(await guidesIn(locale)), ...(await sitePages(locale))];
  const fromTexts = await Promise.all(texts.map(async ({ id: textId, title, body }) =>
    (await citedSources(body, locale)).map(({ id }) => [id, { title, path: contentPath(textId), locale }] as const)));
  const fromCards = (await channelsIn(locale)).flatMap(({ id: channelId, name, sources }) =>
    sources.map((id) => [id, { title: name, path: channelPath(channelId, locale), locale }] as const));
  const { slug: here } = await country(pageCountry(locale), locale);
  const fromSteps = (await situationsIn(locale)).flatMap((step) =>
    (step.step === 'advice' ? step.sources : []).map((id) => [id, { title: step.title, path: situationPath(here, step.slug, locale), locale }] as const));
  return [...fromTexts.flat(), ...fromCards, ...fromSteps];
}
