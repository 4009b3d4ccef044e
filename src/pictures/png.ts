import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { palette } from './palette.ts';

/** `svg`, which covers its whole box, as a PNG in the colours of pictures: the same bytes on every machine, for no font is asked of it. */
export function png(svg: string): Buffer {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return indexedPng(image.pixels, image.width, palette);
}
