/**
 * Zipf and Mandelbrot’s law, p(rank) ∝ (rank + shift)^-slope. Fitted on our guides: their vocabulary grows with the text as
 * its power 0.55 (Heaps’ law), whose inverse is the slope; the shift makes it as large as theirs at their length.
 */
const slope = 1.8;
const shift = 39;
/** Ranks above are drawn again: no text is long enough to say so rare a word twice. */
const lastRank = 10_000_000;

const prefixes = ['re', 'dé', 'pré', 'sur', 'anti', 'auto', 'inter', 'contre', 'micro', 'multi', 'hyper', 'télé', 'cyber', 'semi', 'néo', 'ultra'];
const endings = ['ment', 'age', 'eur', 'euse', 'able', 'isme', 'iste', 'ique', 'ité', 'ation', 'erie', 'ette', 'aille', 'ard', 'ifier', 'iser'];
const syllables = 'ba be bi bo cha che clo cra da dou fé fra ga gri jo ju ka la lé lin lou ma me mi mon na no ou pa pé pi pra qui ra ri ro sa sé si so ta ti tra tu va vi vo zé'.split(' ');

/** Numbers from 0 to 1 that look drawn, the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws the words of texts that grow as ours do. */
export class Words {
  readonly #known: readonly string[];

  /** @param texts real ones, whose words are the most frequent. */
  constructor(texts: Iterable<string>) {
    const counts = new Map<string, number>();
    for (const text of texts) {
      for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    this.#known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  }

  /** How many of them are real. */
  get knownCount(): number {
    return this.#known.length;
  }

  /** A word drawn by its frequency among those of rank `from` and above, 0 being that of the most frequent. */
  draw(random: () => number, from = 0): string {
    for (;;) {
      const rank = Math.floor((1 + shift + from) * (1 - random()) ** (-1 / (slope - 1)) - shift) - 1;
      if (rank < lastRank) return this.#known[rank] ?? this.#derived(rank - this.#known.length);
    }
  }

  /** A word the guides do not have, always the same for one number: of a real word’s family for two in three, else a name. */
  #derived(number: number): string {
    const part = Math.floor(number / 3);
    const root = this.#known[200 + ((part * 7919) % (this.#known.length - 200))] ?? '';
    const turn = Math.floor((part * 7919) / (this.#known.length - 200));
    if (number % 3 === 0) return `${named(Math.floor(turn / prefixes.length))}${prefixes[turn % prefixes.length]}${root}`;
    if (number % 3 === 1) return `${named(Math.floor(turn / endings.length))}${root.replace(/[eé]?e?s?$/, '')}${endings[turn % endings.length]}`;
    return named(number + syllables.length ** 2);
  }
}

/** `number` written in syllables; nothing for 0. */
function named(number: number): string {
  return number === 0 ? '' : named(Math.floor(number / syllables.length)) + syllables[number % syllables.length];
}
