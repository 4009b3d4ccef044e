import { textLines } from '../domain/text-lines.ts';
import { widthOf } from './outline.ts';
import type { Typeface } from './typefaces.ts';

/** Room for a text, in pixels: the box, the most lines, and the sizes of letters to try. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  readonly largest: number;
  readonly smallest: number;
  /** Distance between base lines, in em. */
  readonly leading: number;
}

/** A text cut in lines, at the size they fit. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** What a step down is worth trying, in pixels. */
const sizeStep = 2;
const widthStep = 8;

/**
 * `text` as large as `room` allows, in lines of about the same length.
 * @throws when even the smallest size does not fit.
 */
export function fitted(text: string, typeface: Typeface, room: Room): Fitted {
  for (let size = room.largest; size >= room.smallest; size -= sizeStep) {
    const measure = (line: string) => widthOf(line, typeface, size);
    const lines = textLines(text, room.width, measure);
    const fits = lines.length <= room.lines && lines.length * size * room.leading <= room.height && lines.every((line) => measure(line) <= room.width);
    if (fits) return { size, lines: balanced(text, lines, measure) };
  }
  throw new Error(`« ${text} » ne tient pas dans l’image en ${room.lines} lignes. Raccourcissez ce texte ou son plus long mot.`);
}

/** `lines` cut again to the least width that makes no more of them. */
function balanced(text: string, lines: readonly string[], measure: (line: string) => number): readonly string[] {
  const widest = (some: readonly string[]) => Math.max(...some.map(measure));
  let best = lines;
  for (;;) {
    const narrower = textLines(text, widest(best) - widthStep, measure);
    if (narrower.length > lines.length || widest(narrower) >= widest(best)) return best;
    best = narrower;
  }
}
