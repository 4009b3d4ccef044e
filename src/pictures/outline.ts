import { Buffer, shape } from 'harfbuzzjs';
import { escaped } from '../domain/escaped.ts';
import type { Typeface } from './typefaces.ts';

/** Where a line of text is drawn: its left end and its base line in pixels, and its colour. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

interface Glyph {
  readonly id: number;
  /** Distance from the start of the line, and from its base line upwards, in units of the font. */
  readonly x: number;
  readonly y: number;
}

/**
 * Width, in pixels, of `text` on one line at `size` pixels: of the very outlines that {@link outline} draws.
 * @throws when the font lacks one of its characters.
 */
export function widthOf(text: string, typeface: Typeface, size: number): number {
  return (shaped(text, typeface).width * size) / typeface.unitsPerEm;
}

/**
 * `text` on one line, as the outlines of its letters: a group of SVG, which says what it draws to who reads its source.
 * Letters stay no text, so that what draws them needs no font and can choose no other.
 * @throws when the font lacks one of its characters.
 */
export function outline(text: string, typeface: Typeface, { x, y, size, fill }: Place): string {
  const scale = size / typeface.unitsPerEm;
  const paths = shaped(text, typeface).glyphs
    .map((glyph) => ({ ...glyph, d: typeface.font.glyphToPath(glyph.id) }))
    .filter(({ d }) => d !== '')
    .map(({ x: from, y: up, d }) => `<path transform="translate(${rounded(from)} ${rounded(up)})" d="${d}"/>`);
  const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${scale} ${-scale})`;
  return `<g aria-label="${escaped(text)}" fill="${fill}" transform="${transform}">${paths.join('')}</g>`;
}

function shaped(text: string, { font, unitsPerEm, tracking }: Typeface): { readonly glyphs: readonly Glyph[]; readonly width: number } {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { codepoint: id, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    if (id === 0) refuse(text, cluster);
    if (glyphs.length > 0) width += tracking * unitsPerEm;
    glyphs.push({ id, x: width + xOffset, y: yOffset });
    width += xAdvance;
  }
  return { glyphs, width };
}

function refuse(text: string, index: number): never {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(`« ${text} » : la police de l’image n’a pas le caractère « ${character} » (U+${code}). Écrivez-le autrement.`);
}

const rounded = (value: number) => Math.round(value * 100) / 100;
