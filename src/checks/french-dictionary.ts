import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

type Dictionary = ReturnType<typeof decodeTrie>;

let loaded: Dictionary | undefined;

/** The dictionary of French, read the first time it is asked for. */
function dictionary(): Dictionary {
  loaded ??= decodeTrie(gunzipSync(readFileSync(new URL('fr-fr.trie.gz', import.meta.resolve('@cspell/dict-fr-fr')))));
  return loaded;
}

/** A word that was not recognised, and where it stands in its text. */
export interface Misspelt {
  readonly word: string;
  readonly index: number;
}

const checked = new Map<string, boolean>();

/** The words of `text` that are neither in the dictionary nor among `known`. Numbers and single letters are let through. */
export function misspelt(text: string, known: ReadonlySet<string>): Misspelt[] {
  const words = text.matchAll(/[\p{L}\p{M}]+(?:['’‑-][\p{L}\p{M}]+)*/gu);
  return [...words].flatMap(({ 0: word, index }) => (isRight(word.replaceAll("'", '’').replaceAll('‑', '-'), known) ? [] : [{ word, index }]));
}

function isRight(word: string, known: ReadonlySet<string>): boolean {
  return isKnown(word, known) || partsOf(word).every((part) => part.length === 1 || elided.has(part.toLowerCase()) || isKnown(part, known));
}

/** What is left of a word before an apostrophe, when that is not a word itself. */
const elided = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu', 'aujourd', 'hui']);

/** « l’école » is two words, « parle-t-il » three. */
function partsOf(word: string): string[] {
  return word.split(/[’-]/);
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return known.has(word) || known.has(lower) || isInDictionary(word) || isInDictionary(lower);
}

function isInDictionary(word: string): boolean {
  const before = checked.get(word);
  if (before !== undefined) return before;
  const found = dictionary().hasWord(word, true);
  checked.set(word, found);
  return found;
}

/** The word of the dictionary closest to `word`, if any is close: one that differs by its accents alone comes first. */
export function nearestSpelling(word: string): string | undefined {
  const lower = word.toLowerCase();
  const found = dictionary().suggest(lower, { numSuggestions: 20 }).filter((suggestion) => suggestion !== lower && isInDictionary(suggestion));
  return found.find((suggestion) => withoutAccents(suggestion) === withoutAccents(lower)) ?? found[0];
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
