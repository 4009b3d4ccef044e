/** A phone number found in a text. */
export interface TypedNumber {
  readonly index: number;
  /** As typed. */
  readonly typed: string;
  /** Digits alone. */
  readonly digits: string;
}

/** Short numbers an author may come to type, whether or not the site has a channel for them. */
const knownShortNumbers = [
  '15', '17', '18', '112', '114', '115', '119', '3018', '3020', '3114', '3919', '3977', '33700', '116000', '116006', '116111', '116117',
];

const gap = '[ .\\u00a0\\u202f\\u2009-]?';
const longNumber = new RegExp(
  `(?<![\\d\\p{L}/+])(?:0${gap}[1-9](?:\\d(${gap})\\d(?:\\1\\d{2}){3}|(${gap})\\d{2}(?:\\2\\d{2}){3}|\\d{2}(?:${gap}\\d{2,3}){2,3})|` +
    `(?:\\+|00)[1-9]\\d{0,2}(?:${gap}\\(0\\))?(?:${gap}\\d{1,4}){3,6})(?!\\d)`, 'gu');

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|du mois';
const between = /^(?:\s*,\s*|\s+(?:ou|et|puis|or|and|then)\s+)(?:(?:le|au|the)\s+)?$/iu;
const calledBefore = /(?<!\p{L})(?:(?<!jusqu[’']|du \d+ )(?:le|au)|appelez|appeler|composez|composer|faites|numéro|call|calling|dial|ring|phone|text)\s+$/iu;
const calledAfter = /^\s+(?:help)?(?:line|number)\b/iu;
const countedAfter = new RegExp(`^\\s*(?:[%€]|(?:ans|h|heures|minutes|years?|people|children|\\p{Ll}+s|${months})(?!\\p{L}))`, 'iu');
const alone = { before: /(?:[,:(–«“]\s*)$/u, after: /^\s*(?:[.;:!?,)»”]|$)/u };

/**
 * Makes the function that finds the phone numbers typed in a text: full numbers, the short ones everyone knows and those
 * of `shortNumbers` (digits alone), however they are spaced. Numbers of two or three digits, and those written like
 * thousands (« 116 000 »), may also be ages, days or figures: they count only where someone is told to call them
 * (« appelez le 17 », « au 116 000 », « 15, 17 ou 112 »), never in « 17 ans », « le 15 juin » or « 116 000 euros ».
 */
export function numberFinder(shortNumbers: Iterable<string>): (text: string) => TypedNumber[] {
  const known = [...new Set([...knownShortNumbers, ...shortNumbers])].toSorted((a, b) => b.length - a.length);
  const written = known.map((digits) => (digits.length > 3 ? [...digits].join(gap) : digits)).join('|');
  const shortNumber = new RegExp(`(?<![\\d\\p{L}/+-]|[\\d\\p{L}][.]|\\d[ \\u00a0\\u202f])(?:${written})(?![\\d\\p{L}]|[.,/-]\\d|[.-]\\p{L}|[ \\u00a0\\u202f]\\d)`, 'gu');
  return (text) => {
    const long = [...text.matchAll(longNumber)].map(toNumber);
    const short = [...text.matchAll(shortNumber)].map(toNumber).filter(({ index }) => !long.some((number) => covers(number, index)));
    return [...long, ...runs(short, text).flatMap((run) => (isCalled(run, text) ? run : run.filter(isUnmistakable)))].toSorted((a, b) => a.index - b.index);
  };
}

function toNumber({ 0: typed, index }: RegExpExecArray): TypedNumber {
  return { index, typed, digits: typed.replace(/\D/g, '') };
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
  if (countedAfter.test(after)) return false;
  if (calledBefore.test(before) || calledAfter.test(after)) return true;
  const certain = run.some(({ digits }) => digits.length > 2);
  return certain && (run.length > 1 || (alone.before.test(before) && alone.after.test(after)));
}
