import { citationsOf } from '../domain/citations.ts';
import { readingLimits, type GuideForm, type ReadingLimits } from '../domain/reading-limits.ts';
import { readingLevel, wordCount, type ReadingLevel } from '../domain/reading-level.ts';
import { bodyPassages, nameMark } from './body-passages.ts';
import type { TextFile } from './content.ts';
import type { Passage } from './passages.ts';

/** What is measured of a guide. */
export interface GuideMeasures {
  /** Words of the whole body, headings, tables and labels too. */
  readonly words: number;
  /** Of its paragraphs and list items alone. */
  readonly level: ReadingLevel;
  /** Different sources its body cites. */
  readonly sources: number;
  /** Day it was compared with them, as written. */
  readonly checkedOn: string;
}

const known = new WeakMap<TextFile, GuideMeasures>();

/** Measures the guide in `file`. */
export function measuresOf(file: TextFile): GuideMeasures {
  const measures = known.get(file) ?? measure(file);
  known.set(file, measures);
  return measures;
}

function measure(file: TextFile): GuideMeasures {
  const prose = bodyPassages(file).filter(({ role }) => role === 'prose');
  return {
    words: prose.reduce((sum, { text }) => sum + wordCount(measured(text)), 0),
    level: readingLevel(prose.filter(({ isRunning }) => isRunning).map(({ text }) => measured(text))),
    sources: citationsOf(file.source).size,
    checkedOn: file.fields.text(['checkedOn']) ?? '',
  };
}

/** The limits a guide is held to: those of its shape, or of a common guide when that is unknown. */
export function limitsOf({ fields }: Pick<Passage['from'], 'fields'>): ReadingLimits {
  return readingLimits[fields.text(['form']) as GuideForm] ?? readingLimits.guide;
}

/** The text of a passage as it is measured: the name of a service is one word, in figures. */
export function measured(text: string): string {
  return text.replaceAll(nameMark, '0');
}
