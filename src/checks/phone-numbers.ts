import { frenchShortNumbers } from './short-numbers.ts';

/** A phone number found in a text. */
export interface TypedNumber {
  readonly index: number;
  /** As typed. */
  readonly typed: string;
  /** As `digitsOf` gives it. */
  readonly digits: string;
}

/** The digits of a phone number alone, a French one with its national 0 even when it is written with +33. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^(?:00)?33(?:0?)(?=\d{9}$)/, '0');
}

const gap = '[ .\\u00a0\\u202f\\u2009-]?';
const space = '[ \\u00a0\\u202f]';
const longNumber = new RegExp(
  `(?<![\\d\\p{L}/+])(?:0${gap}[1-9](?:(${gap})\\d{2}(?:\\1\\d{2}){3}|\\d{2}(?:${gap}\\d{2,3}){2,3})|` +
    `(?:\\+|00)[1-9]\\d{0,2}(?:${gap}\\(0\\))?(?:${gap}\\d{1,4}){3,6})(?!\\d)`,
  'gu',
);

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'january|february|march|april|may|june|july|august|september|october|november|december';
const more = '(?:(?:\\s*,|\\s+(?:et|ou|à|au|and|or|to))\\s+(?:(?:le|the)\\s+)?\\d{1,2})*';
const unitAfter = new RegExp(`^${more}\\s*(?:[%€]|(?:ans|h|heures|minutes|years?|du mois|${months})(?!\\p{L}))`, 'iu');
const pluralAfter = /^\s+(?:\p{L}+s|people|children)(?!\p{L})/u;

const articleBefore = /(?<!\p{L})(?<!jusqu[’']|du \d+ )(?:le|au)\s+$/iu;
const verbBefore = /(?<!\p{L})(?:appelez|appeler|composez|composer|faites|numéro|call|calling|dial|ring|phone|text)\s+$/iu;
const lineAfter = /^\s+(?:help)?(?:line|number)\b/iu;
const between = /^(?:\s*,\s*|\s+(?:ou|et|puis|or|and|then)\s+)(?:(?:le|au|the)\s+)?$/iu;
const alone = { before: /[,:(–«“]\s*$/u, after: /^\s*(?:[.;:!?,)»”]|$)/u };

/**
 * Makes the function that finds the phone numbers typed in a text: full numbers, the short ones everyone knows and those
 * of `shortNumbers` (digits alone), however they are spaced. Numbers of two or three digits, and those written like
 * thousands (« 116 000 »), may also be ages, days or figures: they count only where someone is told to call them
 * (« appelez le 17 », « au 116 000 », « 15, 17 ou 112 »), never in « 17 ans », « le 15 juin » or « 116 000 euros ».
 */
export function numberFinder(shortNumbers: Iterable<string>): (text: string) => TypedNumber[] {
  const known = [...new Set([...frenchShortNumbers, ...shortNumbers])].toSorted((a, b) => b.length - a.length);
  const written = known.map((digits) => (digits.length > 3 ? [...digits].join(gap) : digits)).join('|');
  const before = `(?<![\\d\\p{L}/+-]|[\\d\\p{L}][.]|\\d${space})`;
  const after = `(?![\\d\\p{L}]|[.,/-]\\d|[.-]\\p{L}|${space}\\d)`;
  const shortNumber = new RegExp(`${before}(?:${written})${after}`, 'gu');
  return (text) => {
    const long = [...text.matchAll(longNumber)].map(toNumber);
    const short = [...text.matchAll(shortNumber)].map(toNumber);
    const apart = short.filter(({ index }) => !long.some((number) => covers(number, index)));
    const called = runs(apart, text).flatMap((run) => (isCalled(run, text) ? run : run.filter(isUnmistakable)));
    return [...long, ...called].toSorted((a, b) => a.index - b.index);
  };
}

function toNumber({ 0: typed, index }: RegExpExecArray): TypedNumber {
  return { index, typed, digits: digitsOf(typed) };
}

function covers({ index, typed }: TypedNumber, position: number): boolean {
  return index <= position && position < index + typed.length;
}

/** Numbers grouped as they are enumerated: « 15, 17 ou 112 » is one run. */
function runs(numbers: readonly TypedNumber[], text: string): TypedNumber[][] {
  const found: TypedNumber[][] = [];
  for (const number of numbers) {
    const last = found.at(-1)?.at(-1);
    if (last && between.test(text.slice(last.index + last.typed.length, number.index))) found.at(-1)?.push(number);
    else found.push([number]);
  }
  return found;
}

function isUnmistakable({ digits, typed }: TypedNumber): boolean {
  return digits.length > 3 && !/^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(typed);
}

function isCalled(run: readonly TypedNumber[], text: string): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const [before, after] = [text.slice(0, first.index), text.slice(last.index + last.typed.length)];
  if (unitAfter.test(after)) return false;
  if (articleBefore.test(before) || lineAfter.test(after)) return true;
  if (pluralAfter.test(after)) return false;
  if (verbBefore.test(before)) return true;
  const isCertain = run.some(({ digits }) => digits.length > 2);
  return isCertain && (run.length > 1 || (alone.before.test(before) && alone.after.test(after)));
}
