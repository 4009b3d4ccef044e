import type { Language } from './language.ts';
import { plainWords } from './plain-words.ts';

/** A part of a text, and whether it holds what was looked for. */
export interface Mark {
  readonly text: string;
  readonly isMarked: boolean;
}

/** `text` cut where words of the query begin and end; joined again, the parts are the text. */
export function marks(text: string, stems: readonly string[], language: Language): Mark[] {
  const wanted = new Set(stems);
  const parts: Mark[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const [word] = plainWords(part);
    const isMarked = word !== undefined && wanted.has(language.stem(word));
    const last = parts.at(-1);
    if (last?.isMarked === isMarked) parts[parts.length - 1] = { text: last.text + part, isMarked };
    else if (part) parts.push({ text: part, isMarked });
  }
  return parts;
}
