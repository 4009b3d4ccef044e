/** Shapes a guide may take: the common one, the long account of a case, and the one that quotes the law. */
export const guideForms = ['guide', 'case', 'law'] as const;

/** One of the shapes of a guide. */
export type GuideForm = (typeof guideForms)[number];

/** What a guide's body is held to. Words count as in `reading-level.ts`. */
export interface ReadingLimits {
  /** Fewest and most words of the whole body. */
  readonly words: readonly [fewest: number, most: number];
  /** Most words a sentence, on average. */
  readonly meanSentence: number;
  /** Most words in any one sentence. */
  readonly longestSentence: number;
  /** Most words in a paragraph. */
  readonly paragraph: number;
  /** Lowest ease of Kandel and Moles; none where the law's own words can't be made easier. */
  readonly ease: number | undefined;
}

const guide: ReadingLimits = { words: [500, 1100], meanSentence: 15, longestSentence: 25, paragraph: 80, ease: 65 };

/** The limits of each shape. */
export const readingLimits: Readonly<Record<GuideForm, ReadingLimits>> = {
  guide,
  case: { ...guide, words: [500, 2000] },
  law: { words: [500, 2000], meanSentence: 20, longestSentence: 35, paragraph: 100, ease: undefined },
};
