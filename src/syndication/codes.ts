import { site } from '../../site.config.ts';
import { frameHeights } from '../domain/embed.ts';
import { picturePath, pictureSize } from '../domain/picture.ts';
import { elementCode, frameCode, linkCode, pictureCode, type Look, type Snippet } from '../embed/snippets.ts';
import { pictureAlt } from '../i18n/picture-alt.ts';
import { embedOfPage, type Embed } from '../queries/embeds.ts';
import { pictureOf } from '../queries/pictures.ts';
import { address, elementScript } from './addresses.ts';
import { cardHtml } from './card.ts';

/** The look of a frame whose page asks for none. */
export const usualLook: Look = { theme: 'auto', accent: 'leaf' };

/** Ways to put an embed on another site, from what any takes to what most refuse. */
export const grades = ['link', 'card', 'picture', 'frame', 'address', 'element'] as const;

/** One way to put an embed on another site. */
export type Grade = (typeof grades)[number];

/** What the codes of an embed are written from. */
export function snippetOf({ kind, title, path, page, locale }: Embed): Snippet {
  return {
    title, frame: address(path), page: address(page), siteName: site.name[locale] ?? site.name.fr,
    height: frameHeights[kind], isUrgent: kind === 'emergency',
  };
}

/** The code of each grade for an embed, in its usual look. */
export async function codesOf(embed: Embed): Promise<Readonly<Record<Grade, string>>> {
  const { kind, title } = embed;
  const snippet = snippetOf(embed);
  const card = await cardHtml(embed);
  const picture = await pictureOf(embed.page, embed.locale);
  return {
    link: linkCode(snippet),
    card,
    picture: pictureCode(snippet, { src: address(picturePath(picture.path)), alt: pictureAlt(kind === 'channel' ? { ...picture, title } : picture), width: pictureSize.width }),
    frame: frameCode(snippet, usualLook),
    address: (await embedOfPage(embed.page, embed.locale))?.path === embed.path ? snippet.page : snippet.frame,
    element: elementCode(snippet, usualLook, card, elementScript()),
  };
}
