const folds: readonly (readonly [RegExp, string])[] = [
  [/[’ʼ‘]/g, "'"],
  [/œ/g, 'oe'],
  [/Œ/g, 'OE'],
  [/æ/g, 'ae'],
  [/Æ/g, 'AE'],
  [/[\u00a0\u202f\u2009]/g, ' '],
];

/**
 * `text` as both the search index and the query write it: straight apostrophes, because Pagefind keeps « l’école » as one
 * word but splits « l'école »; no œ or æ, because it does not fold ligatures; plain spaces.
 */
export function foldForSearch(text: string): string {
  return folds.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
