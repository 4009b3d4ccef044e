import { distance } from 'fastest-levenshtein';
import type { Language } from './language.ts';
import { plain } from './plain-words.ts';

/** Fewest letters of a word that a letter too many or too few may have changed. */
const shortest = 4;

/** Corrects words against the list of those that the texts hold. */
export class Spelling {
  readonly #language: Language;
  readonly #written = new Map<string, string>();
  readonly #bySound = new Map<string, string>();
  readonly #corrections = new Map<string, readonly string[]>();

  /** @param vocabulary words as they are written, the most frequent first. */
  constructor(vocabulary: Iterable<string>, language: Language) {
    this.#language = language;
    for (const word of vocabulary) {
      const key = plain(word);
      if (this.#written.has(key)) continue;
      this.#written.set(key, word);
      const sound = language.sound(key);
      if (!this.#bySound.has(sound)) this.#bySound.set(sound, key);
    }
  }

  /** True for a plain word that the texts hold, or that is too common for the index. */
  knows(word: string): boolean {
    return this.#written.has(word) || this.#language.common.has(word);
  }

  /** A plain word as the texts write it, with its accents. */
  written(word: string): string {
    return this.#written.get(word) ?? word;
  }

  /** The plain words that `word`, unknown to the texts, probably stands for; none when nothing is near. */
  correct(word: string): readonly string[] {
    const known = this.#corrections.get(word);
    if (known) return known;
    const found = this.#find(word);
    this.#corrections.set(word, found);
    return found;
  }

  #find(word: string): readonly string[] {
    const bare = word.replace(this.#language.elided, '');
    if (bare !== word && this.knows(bare)) return [bare];
    if (word.length < shortest || /\d/.test(word)) return [];
    return this.#nearest(word) ?? this.#parted(word) ?? [];
  }

  #nearest(word: string): readonly string[] | undefined {
    const most = word.length < 8 ? 1 : 2;
    const alike = this.#bySound.get(this.#language.sound(word));
    let best: { readonly word: string; readonly cost: number } | undefined;
    // Of two as near, the more frequent.
    for (const candidate of this.#written.keys()) {
      const cost = candidate === alike ? soundCost(word, alike) : editCost(word, candidate, most);
      if (cost < (best?.cost ?? Infinity)) best = { word: candidate, cost };
    }
    return best && [best.word];
  }

  /** The two known words that were typed without a space. */
  #parted(word: string): readonly string[] | undefined {
    for (let at = word.length - 2; at >= 2; at -= 1) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (this.knows(first) && this.knows(second) && Math.max(first.length, second.length) >= shortest) return [first, second];
    }
    return undefined;
  }
}

/** What sounds the same is as near as one letter changed, whatever the letters. */
function soundCost(word: string, alike: string): number {
  const count = edits(word, alike);
  return alike[0] === word[0] || count <= 3 ? Math.min(1, count) : Infinity;
}

/** A change of the first letter is rarer than any other; `most` changes are taken. */
function editCost(word: string, candidate: string, most: number): number {
  if (candidate.length < shortest || Math.abs(candidate.length - word.length) > most) return Infinity;
  const count = edits(word, candidate);
  return count <= most ? count + (candidate[0] === word[0] ? 0 : 0.5) : Infinity;
}

/** Letters to add, take away, change or swap with the next one, to turn one word into another. */
function edits(word: string, other: string): number {
  const count = distance(word, other);
  return count === 2 && word.length === other.length && [...word].sort().join('') === [...other].sort().join('') ? 1 : count;
}
