import type { Asker } from './rank.ts';

/** Words, separated by spaces, of those who speak of a school or of their work, of a child, of somebody, or of themselves. */
interface Speakers {
  readonly school: string;
  readonly children: string;
  readonly others: string;
  readonly oneself: string;
}

/** Tells who asks by the plain words of a query: someone who works with children, a parent, a teenager, or nobody knows. */
export function askerBy({ school, children, others, oneself }: Speakers): (words: readonly string[]) => Asker {
  const speakOf = (list: string) => {
    const known = new Set(list.split(' '));
    return (words: readonly string[]) => words.some((word) => known.has(word));
  };
  const [ofSchool, ofChildren, ofOthers, ofOneself] = [speakOf(school), speakOf(children), speakOf(others), speakOf(oneself)];
  return (words) => {
    if (ofSchool(words)) return 'o';
    if (ofChildren(words)) return 'p';
    // « Je lui ai parlé » : a parent of their child, or a teenager of a stranger.
    if (ofOthers(words)) return ofOneself(words) ? '' : 'p';
    return ofOneself(words) ? 't' : '';
  };
}
