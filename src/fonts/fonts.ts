import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { fontFile } from './font-files.ts';

/** One font of the site, reduced to the characters and weights its pages print. */
export interface SiteFont {
  readonly family: string;
  /** CSS `font-weight`: one weight, or a range for a variable font. */
  readonly weight: string;
  /** File name, with a hash of the content so that it can be cached for ever. */
  readonly file: string;
  /** WOFF2 content. */
  readonly data: Buffer;
}

const latin = String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
const accented = 'ÀÂÆÇÈÉÊËÎÏÔÙÛÜŒàâæçèéêëîïôùûüœÿ';
const punctuation = '\u00a0\u202f’‘“”«»–—…·•→↩≈×°€©';

/** Every character that French and English text print, with the signs of the interface. */
const textCharacters = latin + accented + punctuation;

/** Those that headings and numbers print: code signs are left out. */
const headingCharacters = textCharacters.replace(/[@#$^`~|{}\\<>[\]*="]/g, '');

const sources = [
  {
    family: 'Atkinson',
    name: 'atkinson',
    weight: '400 700',
    characters: textCharacters,
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  {
    family: 'Bricolage',
    name: 'bricolage',
    weight: '800',
    characters: headingCharacters,
  },
] as const;

/** The fonts of the site, subset once per build. */
export const fonts: readonly SiteFont[] = await Promise.all(
  sources.map(async ({ family, name, weight, characters, ...options }) => {
    // Without the closure, alternate glyphs and ligatures that no page asks for stay out.
    const data = await subsetFont(await fontFile(name), characters, { targetFormat: 'woff2', noLayoutClosure: true, ...options });
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 10);
    return { family, weight, file: `${name}-${hash}.woff2`, data };
  }),
);

/**
 * `@font-face` rules for the fonts, served from `folder` (ends with a slash).
 * `optional`: a font that is not there when the page paints is left for the next page, so that no line ever moves.
 */
export function fontFaceCss(folder: string): string {
  return fonts
    .map(({ family, weight, file }) =>
      `@font-face{font-family:${family};font-weight:${weight};font-display:optional;src:url(${folder}${file}) format("woff2")}`)
    .join('');
}
