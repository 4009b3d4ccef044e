import { idsIn } from '../domain/citations.ts';
import { embedFolder, embedPath, type EmbedKind } from '../domain/embed.ts';
import { figureNames } from '../domain/figure.ts';
import { nextCheckOn } from '../domain/freshness.ts';
import { defaultLocale, isLocale, locales, type Locale } from '../domain/locale.ts';
import { signsOf } from '../domain/signs.ts';
import { channelPath, countryPath, pocketPath } from '../i18n/country-routes.ts';
import { contentPath, embeddingPath, pagePath } from '../i18n/routes.ts';
import { translator } from '../i18n/t.ts';
import { guidesIn, type Guide } from './articles.ts';
import { channelsIn } from './channels.ts';
import { byLanguage } from './content.ts';
import { shownConversations } from './conversations.ts';
import { areaName, channelsOf, countriesIn, pageCountry, type CountryIn } from './countries.ts';
import { pocket } from './pocket.ts';
import published from './published-embeds.txt?raw';
import { situationEntries } from './situations.ts';

/** Something other sites may show in a frame. */
export interface Embed {
  /** Withdrawn: its address was published, and what it showed is gone or has another name. */
  readonly kind: EmbedKind | 'withdrawn';
  readonly id: string;
  readonly locale: Locale;
  /** Its own address, below the base path. */
  readonly path: string;
  readonly title: string;
  /** Address, below the base path, of the page that says the same and more. */
  readonly page: string;
  /** Day it was last compared with its sources, and the day it is to be again. */
  readonly checkedOn: string;
  readonly nextOn: string;
}

/** An embed whose content is still there. */
export type CurrentEmbed = Embed & { readonly kind: EmbedKind };

type Dated = Pick<Embed, 'checkedOn' | 'nextOn'>;

/** Every embed of a language, by kind. */
export const embedsIn = byLanguage(async (locale): Promise<readonly CurrentEmbed[]> => {
  const t = translator(locale);
  const guides = await guidesIn(locale);
  const countries = await countriesIn(locale);
  const make = (kind: EmbedKind, id: string, title: string, page: string, dated: Dated): CurrentEmbed =>
    ({ kind, id, locale, path: embedPath(kind, id, locale), title, page, checkedOn: dated.checkedOn, nextOn: dated.nextOn });
  const channels = await channelsIn(locale);
  const everySituation = earliest((await situationEntries(locale)).map(planned));
  const ofCountry = async (country: CountryIn) => {
    const { inName, name, code, slug } = country;
    const { emergency, text, lines } = await pocket(country, locale);
    const urgent = [...emergency, ...(text ? [text] : [])];
    const dated = earliest([...urgent, ...lines].map(planned));
    const services = earliest([...urgent, ...(await channelsOf(code, locale))].map(planned));
    return [
      make('emergency', code, t('pocket.title', { inName }), pocketPath(slug, locale), dated),
      make('triage', code, t('embed.triage', { country: name }), countryPath(slug, locale), earliest([everySituation, ...urgent.map(planned)])),
      make('finder', code, t('embed.finder', { inName }), countryPath(slug, locale), services),
    ];
  };
  const ofGuide = (guide: Guide) => {
    const page = contentPath(guide.id);
    const dated = earliest([guide, ...channels.filter(({ id }) => guide.channels.includes(id))].map(planned));
    return [
      make('guide', guide.key, guide.title, page, dated),
      make('essentials', guide.key, guide.title, page, dated),
      ...(guide.section === 'spot' && signsOf(guide.body).length > 0 ? [make('signs', guide.key, guide.title, page, planned(guide))] : []),
    ];
  };
  const drawn = figureNames.flatMap((name) => {
    const guide = guides.find(({ body }) => body.includes(`<Figure name="${name}"`));
    return guide ? [make('figure', name, guide.title, contentPath(guide.id), planned(guide))] : [];
  });
  return [
    ...(await Promise.all(countries.map(ofCountry))).flat(),
    ...guides.flatMap(ofGuide),
    ...(await shownConversations(locale)).map(({ key, title, path, ...conversation }) => {
      const shown = guides.find(({ id }) => contentPath(id) === path)?.channels ?? [];
      return make('conversation', key, title, path, earliest([conversation, ...channels.filter(({ id }) => shown.includes(id))].map(planned)));
    }),
    ...(await Promise.all(channels.map(async (channel) => make('channel', channel.id, `${channel.name} (${await areaName(channel.country, locale)}) · ${channel.title}`, channelPath(channel.id, locale), planned(channel))))),
    ...drawn,
    ...guides.flatMap((guide) => idsIn(guide.body, 'Chart').map((id) => make('figure', id, guide.title, contentPath(guide.id), planned(guide)))),
    make('search', 'site', t('embed.search'), pagePath('search', locale), earliest(guides.map(planned))),
    make('check', 'site', t('embed.check'), embeddingPath[locale], earliest(guides.map(planned))),
  ];
});

/** Kinds that stand for the page they are taken from, the first that has it. A whole guide is far taller than the frames that WordPress gives. */
const ofPages: readonly EmbedKind[] = ['essentials', 'emergency', 'channel', 'triage', 'search'];

/** What the page at `path`, below the base path, shows in a frame when its own address is pasted elsewhere; undefined for pages that nothing stands for. */
export async function embedOfPage(path: string, locale: Locale): Promise<CurrentEmbed | undefined> {
  const here = (await embedsIn(locale)).filter(({ page }) => page === path);
  return ofPages.map((kind) => here.find((embed) => embed.kind === kind)).find((embed) => embed !== undefined);
}

/**
 * Every embed of every language, then those whose address was once published: a page that frames it is never left with nothing.
 * @throws when one is not in the list of published addresses.
 */
export async function embeds(): Promise<Embed[]> {
  const current: Embed[] = (await Promise.all(locales.map(embedsIn))).flat();
  const addresses = new Set(published.split('\n').filter(Boolean).map((line) => `${embedFolder}${line}/`));
  const unlisted = current.filter(({ path }) => !addresses.has(path));
  if (unlisted.length > 0) {
    const lines = unlisted.map(({ path }) => path.slice(embedFolder.length, -1));
    throw new Error(`src/queries/published-embeds.txt tient la liste des adresses intégrables, qu’on ne retire jamais. Ajoutez-y :\n${lines.join('\n')}`);
  }
  const known = new Set(current.map(({ path }) => path));
  return [...current, ...(await Promise.all([...addresses].filter((path) => !known.has(path)).map(withdrawn)))];
}

async function withdrawn(path: string): Promise<Embed> {
  const [first, , id = ''] = path.slice(embedFolder.length).split('/');
  const locale = isLocale(first) ? first : defaultLocale;
  const here = (await embedsIn(locale)).find(({ kind, id: code }) => kind === 'emergency' && code === pageCountry(locale));
  if (!here) throw new Error(`Aucune carte d’urgence pour ${pageCountry(locale)} : elle remplace ce qui est retiré.`);
  return { ...here, kind: 'withdrawn', id, path, title: translator(locale)('embed.withdrawn'), page: pagePath('home', locale) };
}

function planned({ checkedOn, checkEvery }: { readonly checkedOn: string; readonly checkEvery: number }): Dated {
  return { checkedOn, nextOn: nextCheckOn(checkedOn, checkEvery) };
}

/** The days by which all of several things had been compared, and the first of them is to be again. */
function earliest(all: readonly Dated[]): Dated {
  const [checkedOn = ''] = all.map((one) => one.checkedOn).sort();
  const [nextOn = ''] = all.map((one) => one.nextOn).sort();
  return { checkedOn, nextOn };
}
