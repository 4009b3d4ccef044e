import { nextCheckOn } from '../domain/freshness.ts';
import { licence } from '../domain/licence.ts';
import type { Source } from '../domain/source.ts';
import { contentPath, pagePath } from '../i18n/routes.ts';
import type { Guide } from '../queries/articles.ts';

/** A guide with what a file of guides says beside its front matter. */
export interface WholeGuide {
  readonly guide: Guide;
  /** Its text, as HTML any site takes. */
  readonly html: string;
  readonly sources: readonly (Source & { readonly number: number })[];
  /** Address, below the base path, of what shows it in a frame. */
  readonly embed: string;
}

/** Version of the form of `articles.json`, semantic as that of `channels.json` is. */
export const articlesVersion = '1.0.0';

/** What `articles.json` holds: every guide of every language, whole; `siteName` is whom to credit. */
export function articlesFile(guides: readonly WholeGuide[], siteName: string, address: (path: string) => string) {
  const home = address(pagePath('home', 'fr'));
  return {
    version: articlesVersion,
    updatedOn: latest(guides.map(({ guide }) => guide)),
    licence: { ...licence, attribution: `« ${siteName} », ${home}, ${licence.name}` },
    site: home,
    articles: guides.map((whole) => article(whole, address)),
  };
}

function article({ guide, html, sources, embed }: WholeGuide, address: (path: string) => string) {
  const { id, key, locale, section, title, summary, essentials, audience, ages, channels, checkedOn, checkEvery, review } = guide;
  return {
    id: key, language: locale, url: address(contentPath(id)), embed: address(embed), section, title, summary, essentials, audience, ages, channels,
    checkedOn, nextCheckOn: nextCheckOn(checkedOn, checkEvery), review, licence: licence.name,
    html,
    sources: sources.map(({ number, publisher, title, url, publishedOn, consultedOn, language }) => ({ number, publisher, title, url: url ?? null, publishedOn: publishedOn ?? null, consultedOn, language })),
  };
}

/** The latest day on which one of several guides was compared with its sources. */
export function latest(guides: readonly Pick<Guide, 'checkedOn'>[]): string {
  return guides.map(({ checkedOn }) => checkedOn).toSorted().at(-1) ?? '';
}
