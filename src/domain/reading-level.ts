import { syllables } from './syllables.ts';

/** What is measured in a text read in sentences. Figures are rounded nowhere. */
export interface ReadingLevel {
  /** Words, elided ones apart: « l’enfant » is two. */
  readonly words: number;
  /** Sentences. */
  readonly sentences: number;
  /** Words a sentence. */
  readonly meanSentence: number;
  /** Ease of Kandel and Moles, from 0 (hard) to 100 (easy) and more. */
  readonly ease: number;
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** Ends that close no sentence: « art. 3 », « n. 2 », an initial. */
const abbreviation = /(?:^|[\s(«])(?:art|al|cf|etc|ex|p|n|M|Mme|[A-Z])\.\s*$/;

/** A sentence does not start with a small letter: « « Tu viens ? » demande-t-il » goes on. */
const continues = /^[\s»)]*\p{Ll}/u;

/** A sentence and where it starts in its text. */
export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** The sentences of a paragraph of French, in order. */
export function sentencesOf(paragraph: string): Sentence[] {
  const found: { text: string; index: number }[] = [];
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const last = found.at(-1);
    if (last && (abbreviation.test(last.text) || continues.test(segment))) last.text += segment;
    else found.push({ text: segment, index });
  }
  return found.filter(({ text }) => wordCount(text) > 0);
}

/** Words of a text: letters and figures in one run, hyphens inside a word kept, what is elided apart. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[-‑][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** Number of words of a text, each figure and each number with its groups of three as one. */
export function wordCount(text: string): number {
  return wordsOf(text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')).length;
}

/**
 * Measures French paragraphs. The ease is that of Kandel and Moles (1958), Flesch's for French:
 * 207 − 1.015 × words a sentence − 73.6 × syllables a word, where syllables are spoken ones; numbers in figures have no
 * syllables and are no words there.
 */
export function readingLevel(paragraphs: readonly string[]): ReadingLevel {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
  const spoken = sentences.flatMap(({ text }) => wordsOf(text)).filter((word) => /\p{L}/u.test(word));
  const heard = spoken.flatMap((word) => word.split(/[-‑]/)).reduce((sum, part) => sum + syllables(part), 0);
  const meanSentence = words / Math.max(1, sentences.length);
  return {
    words, sentences: sentences.length, meanSentence,
    ease: 207 - 1.015 * meanSentence - 73.6 * (heard / Math.max(1, spoken.length)),
  };
}
