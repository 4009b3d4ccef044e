import { site } from '../../site.config.ts';
import { escaped } from '../domain/escaped.ts';
import type { Country } from '../domain/country.ts';
import { frameHeights, frameWidth } from '../domain/embed.ts';
import { picturePath, pictureSize, type Picture } from '../domain/picture.ts';
import { licence } from '../domain/licence.ts';
import { oembedCode } from '../embed/snippets.ts';
import { pictureAlt } from '../i18n/picture-alt.ts';
import { pagePath } from '../i18n/routes.ts';
import { translator } from '../i18n/t.ts';
import { country } from '../queries/countries.ts';
import type { Embed } from '../queries/embeds.ts';
import { pictureOf } from '../queries/pictures.ts';
import { pocket } from '../queries/pocket.ts';
import { address } from './addresses.ts';

/**
 * What a site that is given one of our addresses shows instead: an answer of type « rich » (https://oembed.com, 2.3.4.4). A
 * file can’t obey `maxwidth`: the width is a modest one, and what the frame shows takes any.
 */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds it may be kept. */
  readonly cache_age: number;
  readonly license: string;
  readonly license_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

const day = 24 * 60 * 60;

/** The answer for an embed, and for the page it stands for. */
export async function oembedAnswer(embed: Embed): Promise<OembedAnswer> {
  const { kind, title, path, page, locale } = embed;
  const siteName = site.name[locale] ?? site.name.fr;
  const home = address(pagePath('home', locale));
  const height = frameHeights[kind];
  const picture = await pictureOf(page, locale);
  return {
    version: '1.0', type: 'rich', title,
    author_name: siteName, author_url: home, provider_name: siteName, provider_url: home,
    cache_age: day, license: licence.name, license_url: licence.url,
    html: oembedCode({ title, frame: address(path), page: address(page), siteName, height }, await quotation(embed, picture)),
    width: frameWidth, height,
    thumbnail_url: address(picturePath(picture.path)), thumbnail_width: pictureSize.width, thumbnail_height: pictureSize.height,
  };
}

/** What those who get no frame read in its place: the title, and the numbers where there are some. */
async function quotation({ kind, id, title, locale }: Embed, picture: Picture): Promise<string> {
  if (kind !== 'emergency' && kind !== 'channel') return title;
  const said = pictureAlt({ ...picture, title });
  const { text } = kind === 'emergency' ? await pocket(await country(id as Country, locale), locale) : {};
  const sms = text?.toVerify.includes('phone') ? undefined : text?.contacts.find((contact) => contact.type === 'sms');
  return sms && 'number' in sms ? `${said} ${translator(locale)('channel.text', { number: sms.number })}.` : said;
}

/** The same answer as XML. */
export function oembedXml(answer: OembedAnswer): string {
  const fields = Object.entries(answer).map(([name, value]) => `  <${name}>${escaped(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
}
