import { site } from '../../site.config.ts';
import { embedPath } from '../domain/embed.ts';
import { licence } from '../domain/licence.ts';
import { locales, type Locale } from '../domain/locale.ts';
import { writtenDate } from '../i18n/dates.ts';
import { pagePath } from '../i18n/routes.ts';
import { translator } from '../i18n/t.ts';
import { guidesIn, type Guide } from '../queries/articles.ts';
import { embedsIn, type Embed } from '../queries/embeds.ts';
import { citedSources } from '../queries/sources.ts';
import { absolute, address } from './addresses.ts';
import { articlesFile, type WholeGuide } from './articles.ts';
import { cardHtml } from './card.ts';
import { cardsZip } from './cards-zip.ts';
import { embedHtml } from './embed-html.ts';
import { guideFeeds, type GuideFeeds } from './guides-feed.ts';
import { plainHtml } from './plain-html.ts';

/** Kinds that are no card: a whole guide has its key points, and the others do nothing without the network. */
const notCards: readonly Embed['kind'][] = ['guide', 'search', 'check', 'withdrawn'];

/** `articles.json` of this build. */
export async function builtArticles(): Promise<string> {
  const guides = (await Promise.all(locales.map(guidesIn))).flat();
  return `${JSON.stringify(articlesFile(await Promise.all(guides.map(whole)), site.name.fr, address), null, 2)}\n`;
}

/** The feeds of the guides of a language, of this build. */
export async function builtFeeds(locale: Locale): Promise<GuideFeeds> {
  return guideFeeds(await guidesIn(locale), site.name[locale] ?? site.name.fr, locale, address);
}

/** The archive of the cards of a language, of this build. */
export async function builtArchive(locale: Locale): Promise<Uint8Array> {
  const t = translator(locale);
  const name = site.name[locale] ?? site.name.fr;
  const cards = (await embedsIn(locale)).filter(({ kind }) => !notCards.includes(kind));
  const on = cards.map(({ checkedOn }) => checkedOn).toSorted().at(-1) ?? '';
  const pages = await Promise.all(cards.map(async (embed) =>
    ({ file: `${embed.kind}-${embed.id}.html`, kind: t(`embed.kind.${embed.kind}`), title: embed.title, html: await cardHtml(embed) })));
  return cardsZip(pages, {
    lang: locale, title: t('archive.title', { site: name }), lead: t('archive.lead'), back: t('archive.back'),
    licence: t('archive.licence', { site: name, home: address(pagePath('home', locale)), licence: licence.name, url: licence.url, date: writtenDate(on, locale) }),
  }, on);
}

async function whole(guide: Guide): Promise<WholeGuide> {
  const embed = embedPath('guide', guide.key, guide.locale);
  const shown = (await embedsIn(guide.locale)).find(({ path }) => path === embed);
  if (!shown) throw new Error(`Le guide ${guide.id} n’a pas de page intégrable : articles.json en donne l’adresse.`);
  const text = withoutSources(await embedHtml(shown));
  return { guide, embed, sources: await citedSources(guide.body, guide.locale), html: plainHtml(text, { absolute, level: 2 }) };
}

/** The sources of a guide are a list of their own in the file. */
function withoutSources(html: string): string {
  const at = html.search(/<section[^>]*aria-labelledby="sources"/);
  return at < 0 ? html : html.slice(0, at);
}
