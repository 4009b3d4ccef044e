import { elsewhere } from '../domain/country.ts';
import { locales, type Locale } from '../domain/locale.ts';
import type { Picture, PictureNumber } from '../domain/picture.ts';
import { channelPath, countryPath, pocketPath } from '../i18n/country-routes.ts';
import { writtenDate } from '../i18n/dates.ts';
import { contentPath, pagePath } from '../i18n/routes.ts';
import { translator } from '../i18n/t.ts';
import { guidesIn, type Guide } from './articles.ts';
import { channelsIn, type ChannelIn } from './channels.ts';
import { byLanguage } from './content.ts';
import { areaName, countriesIn, type CountryIn } from './countries.ts';
import { embeds } from './embeds.ts';
import { pocket } from './pocket.ts';

/**
 * The first number of a type that can stand alone: one that needs a note, or is in doubt, is left to the page. Its groups are as far
 * apart as each other, where French typography would bring those of three digits together.
 */
function plainNumber({ contacts, toVerify }: ChannelIn, type: 'phone' | 'sms'): string | undefined {
  if (toVerify.includes('phone')) return undefined;
  return contacts.flatMap((contact) => (contact.type === type && !contact.note && !('from' in contact && contact.from) ? [contact.number.replaceAll(' ', '\u00a0')] : []))[0];
}

const ofGuide = ({ id, locale, section, title }: Guide): Picture =>
  ({ path: contentPath(id), locale, kicker: translator(locale)(`section.${section}.title`), title });

/**
 * The picture of a country’s emergency pocket, with the numbers to call. Those to write to are left out, since some want the
 * phone to be known first; outside the countries we know, no number holds everywhere.
 */
async function ofPocket(where: CountryIn, locale: Locale): Promise<Picture> {
  const t = translator(locale);
  const { emergency, checkedOn } = await pocket(where, locale);
  const numbers = where.code === elsewhere ? [] : emergency.flatMap((channel): PictureNumber[] => {
    const number = plainNumber(channel, 'phone');
    return number ? [{ number, label: channel.title }] : [];
  });
  const note = [where.emergencyNote, t(numbers.length === 1 ? 'picture.checkedOn' : 'pocket.checkedOn', { date: writtenDate(checkedOn, locale) })].filter(Boolean).join(' ');
  const picture = { path: pocketPath(where.slug, locale), locale, kicker: t('emergency.title'), title: t('pocket.title', { inName: where.inName }) };
  return numbers.length > 0 ? { ...picture, numbers, note } : picture;
}

/** The picture of a service: what it is for, and its number where it has one that one calls or texts at once. */
async function ofChannel(channel: ChannelIn): Promise<Picture> {
  const { id, locale, name, title, checkedOn, caution } = channel;
  const t = translator(locale);
  const [call, text] = [plainNumber(channel, 'phone'), plainNumber(channel, 'sms')];
  const number = call ?? text;
  const place = await areaName(channel.country, locale);
  const isNamed = name.replace(/\s/g, '') !== number?.replace(/\s/g, '');
  const kicker = isNamed ? `${name} · ${place}` : place;
  const picture = { path: channelPath(id, locale), locale, kicker, title };
  if (!number) return picture;
  const note = [call ? undefined : caution, t('picture.checkedOn', { date: writtenDate(checkedOn, locale) })].filter(Boolean).join(' ');
  return { ...picture, numbers: [call ? { number } : { number, label: t('channel.text', { number }) }], note };
}

/** The picture of each page of a language that has its own; the first is that of its home, which stands for all the others. */
const picturesIn = byLanguage(async (locale): Promise<readonly [Picture, ...Picture[]]> => {
  const t = translator(locale);
  const countries = await countriesIn(locale);
  return [
    { path: pagePath('home', locale), locale, kicker: '', title: t('home.title'), note: t('home.lead') },
    { path: pagePath('search', locale), locale, kicker: t('search.help'), title: t('embed.search') },
    ...(await guidesIn(locale)).map(ofGuide),
    ...countries.map(({ slug, inName }) => ({ path: countryPath(slug, locale), locale, kicker: t('home.situations.title'), title: t('embed.finder', { inName }) })),
    ...(await Promise.all(countries.map((where) => ofPocket(where, locale)))),
    ...(await Promise.all((await channelsIn(locale)).map(ofChannel))),
  ];
});

/**
 * Every picture of every language, by the page it stands for.
 * @throws when a page that other sites may show in a frame has none.
 */
export async function pictures(): Promise<Picture[]> {
  const all = (await Promise.all(locales.map(picturesIn))).flat();
  const drawn = new Set(all.map(({ path }) => path));
  const bare = (await embeds()).filter(({ kind, page }) => kind !== 'check' && !drawn.has(page));
  if (bare.length > 0) {
    throw new Error(`src/queries/pictures.ts : il manque l’image à partager de ${[...new Set(bare.map(({ page }) => page))].join(', ')}.`);
  }
  return all;
}

/** The picture to show with a link to the page at `path`: its own, or that of the home page of its language. */
export async function pictureOf(path: string | undefined, locale: Locale): Promise<Picture> {
  const all = await picturesIn(locale);
  return all.find((picture) => picture.path === path) ?? all[0];
}
