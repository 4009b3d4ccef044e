import type { Asker } from './rank.ts';

/** Words, separated by spaces, of those who speak of a school or of their work, of a child, or of themselves. */
interface Speakers {
  readonly school: string;
  readonly children: string;
  readonly oneself: string;
}

/** Tells who asks by the plain words of a query: someone who works with children, a parent, a teenager, or nobody knows. */
export function askerBy({ school, children, oneself }: Speakers): (words: readonly string[]) => Asker {
  const [ofSchool, ofChildren, ofOneself] = [school, children, oneself].map((words) => new Set(words.split(' ')));
  return (words) => {
    if (words.some((word) => ofSchool?.has(word))) return 'o';
    if (words.some((word) => ofChildren?.has(word))) return 'p';
    return words.some((word) => ofOneself?.has(word)) ? 't' : '';
  };
}
