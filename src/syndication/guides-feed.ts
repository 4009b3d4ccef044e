import { Feed } from 'feed';
import { escaped } from '../domain/escaped.ts';
import { licence } from '../domain/licence.ts';
import { localeInfo, type Locale } from '../domain/locale.ts';
import { contentPath, pagePath } from '../i18n/routes.ts';
import { translator } from '../i18n/t.ts';
import type { Guide } from '../queries/articles.ts';
import { dataPath, guideFiles } from '../open-data/data-paths.ts';
import { latest } from './articles.ts';

/** The feeds of the guides of a language, as Atom (RFC 4287) and JSON Feed 1: the last compared with its sources first. */
export interface GuideFeeds {
  readonly atom: string;
  readonly json: string;
}

/** Makes the feeds of `guides`, all of `locale`; `siteName` signs them. */
export function guideFeeds(guides: readonly Guide[], siteName: string, locale: Locale, address: (path: string) => string): GuideFeeds {
  const t = translator(locale);
  const language = localeInfo[locale].tag;
  const [atom, json] = [address(dataPath(guideFiles.atom[locale])), address(dataPath(guideFiles.json[locale]))];
  const home = address(pagePath('home', locale));
  const title = t('feed.guides.title', { site: siteName });
  const author = { name: siteName, url: home };
  const items = guides.toSorted((a, b) => b.checkedOn.localeCompare(a.checkedOn)).map((guide) => ({
    link: address(contentPath(guide.id)), title: guide.title, summary: guide.summary, date: new Date(`${guide.checkedOn}T00:00:00Z`),
    content: `<p>${escaped(guide.summary)}</p><ul>${guide.essentials.map((sentence) => `<li>${escaped(sentence)}</li>`).join('')}</ul>`,
  }));
  const feed = new Feed({
    id: atom, title, link: home, feedLinks: { atom, json }, author: { name: siteName, link: home },
    updated: new Date(`${latest(guides)}T00:00:00Z`), copyright: licence.name, generator: false,
  });
  for (const item of items) feed.addItem({ ...item, id: item.link, title: escaped(item.title), description: escaped(item.summary), copyright: licence.name });
  return {
    atom: feed.atom1().replace('<feed xmlns', `<feed xml:lang="${language}" xmlns`),
    json: `${JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1', title, home_page_url: home, feed_url: json, description: t('feed.guides.lead'), language, authors: [author],
      _licence: licence,
      items: items.map(({ link, title, summary, date, content }) => ({ id: link, url: link, title, summary, content_html: content, date_modified: date.toISOString(), language })),
    }, null, 2)}\n`,
  };
}
