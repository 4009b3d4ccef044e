import { foldForSearch } from '../domain/search-text.ts';

/** `text` without accents, ligatures, capitals or curly apostrophes. */
export function plain(text: string): string {
  return foldForSearch(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** `text` with its numbers in one piece: people type « 30 18 » and « 08.05.80.28.04 ». */
export function withWholeNumbers(text: string): string {
  return text.replace(/(?<=\d)[ .\u00a0\u202f](?=\d)/g, '');
}

/** The words of `text` in plain form, in order; an apostrophe, a hyphen or a dot parts two words, but not two figures. */
export function plainWords(text: string): string[] {
  return plain(withWholeNumbers(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}
