import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { fontFile } from '../fonts/font-files.ts';

/** A font that pictures are written in. */
export interface Typeface {
  readonly font: Font;
  /** Length of the em in the units of the font. */
  readonly unitsPerEm: number;
  /** Space added between letters, in em. */
  readonly tracking: number;
}

/** Every character the files may hold: no table of a subset is left out. */
const everyCharacter = String.fromCodePoint(...Array.from({ length: 0x2fe0 }, (_, index) => 0x20 + index));

async function typeface(name: 'atkinson' | 'bricolage', tracking: number, variationAxes: Record<string, number> = {}): Promise<Typeface> {
  const data = await subsetFont(await fontFile(name), everyCharacter, { targetFormat: 'truetype', variationAxes });
  const face = new Face(new Blob(new Uint8Array(data)));
  return { font: new Font(face), unitsPerEm: face.upem, tracking };
}

/** The fonts of the site as pictures use them: for titles and numbers, for what stands above, and for sentences. */
export const typefaces = {
  heading: await typeface('bricolage', -0.02),
  strong: await typeface('atkinson', 0, { wght: 700 }),
  text: await typeface('atkinson', 0, { wght: 450 }),
} as const;
