import type { GeneratedGuide } from '../generated-guides.ts';
import { seeded } from '../generated-words.ts';

/** One query in so many is misspelt, as parents’ often are: the index must then fetch what it corrects words with. */
const misspeltEvery = 5;

/** Two words that say something: what holds only articles and pronouns is not looked for. */
const isSaying = (phrase: string) => (phrase.match(/\p{L}{5,}/gu)?.length ?? 0) >= 2;

/** `count` of the phrases people would type for `guides`, drawn far and wide. */
export function drawnQueries(guides: readonly GeneratedGuide[], count: number): string[] {
  const random = seeded(50);
  const one = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, number) => {
    let phrase = '';
    while (!isSaying(phrase)) phrase = one(one(guides)?.words ?? []) ?? '';
    return number % misspeltEvery === misspeltEvery - 1 ? misspelt(phrase) : phrase;
  });
}

/** `phrase` with two letters swapped in its longest word. */
function misspelt(phrase: string): string {
  const longest = phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  return phrase.replace(longest, longest.replace(/^(..)(.)(.)/, '$1$3$2'));
}
