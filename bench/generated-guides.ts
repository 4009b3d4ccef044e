import { readGuides } from './guides.ts';
import { seeded, Words } from './generated-words.ts';

/** A guide that nobody wrote, to see what the search does of many. */
export interface GeneratedGuide {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly words: readonly string[];
  readonly headings: readonly string[];
  readonly body: string;
}

const seed = 20_241_122;
/** Words of a guide’s own matter, and how often its text says one of them. */
const topicWords = 40;
const topicShare = 0.2;
/** Rank from which words are rare enough to be the matter of a guide. */
const topicRank = 150;

/**
 * `count` guides in something that looks like French: the words of our guides and words derived from them, as frequent and
 * as many as in ours; each has its own matter, which its title, headings and the words people type for it speak of. The
 * first ones are the same whatever the count.
 */
export async function generatedGuides(count: number): Promise<GeneratedGuide[]> {
  const words = new Words((await readGuides()).map(({ title, summary, markdown }) => `${title} ${summary} ${markdown}`));
  return Array.from({ length: count }, (_, number) => guide(number, words));
}

function guide(number: number, words: Words): GeneratedGuide {
  const random = seeded(seed + number);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const topic = Array.from({ length: topicWords }, () => words.draw(random, topicRank));
  const word = (share: number) => (random() < share ? (topic[Math.floor(random() ** 2 * topicWords)] ?? '') : words.draw(random));
  const phrase = (least: number, most: number, share = topicShare) => Array.from({ length: between(least, most) }, () => word(share)).join(' ');
  const sentence = (least: number, most: number, share?: number) => capital(phrase(least, most, share));
  const parts = between(6, 9);
  const length = between(700, 1000);
  const paragraphs = Array.from({ length: parts }, () => sentences(Math.round(length / parts), () => `${sentence(6, 18)}.`));
  return {
    path: `/guides/${number}/`,
    title: sentence(5, 9, 0.5),
    summary: `${sentence(14, 20, 0.4)}.`,
    words: Array.from({ length: between(11, 15) }, () => phrase(2, 6, 0.5)),
    headings: Array.from({ length: parts }, () => `${sentence(4, 8, 0.4)} ?`),
    body: paragraphs.join('\n'),
  };
}

function sentences(wordCount: number, next: () => string): string {
  const list: string[] = [];
  for (let count = 0; count < wordCount; ) {
    const sentence = next();
    count += sentence.split(' ').length;
    list.push(sentence);
  }
  return list.join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
