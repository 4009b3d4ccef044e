import { contentNumberFinder } from '../channel-numbers.ts';
import { passages } from '../passages.ts';
import type { Rule } from '../rule.ts';

const space = '[ \\u00a0\\u202f]';
const lawNumber = '[A-Z]?\\d[\\w.-]*';
const otherLawNumber = `(?:,|${space}(?:et|à|ou|and|to|or))${space}${lawNumber}`;

/** Numbers that are names and not counts. */
const names: readonly RegExp[] = [
  // « articles 226-1 et 227-22-1 », « n° 2024-449 »
  new RegExp(`(?:articles?|art\\.|n°|nº|no\\.|pages?|p\\.)${space}*${lawNumber}(?:${otherLawNumber})*`, 'giu'),
  // « 227-22-1 », « R20-29-10-1 », « 2022/2065 », « 1080p »; « 300-400 » is a range of counts.
  /(?<![\p{L}\d-])(?:\p{L}+-?)?\d+-\d{1,2}(?:-\d+)*(?![\d-])|\d+\/\d+|\p{L}\d+|\d+\p{L}[\p{L}\d]*/gu,
  // Years.
  /(?<!\d|\d[ \u00a0\u202f])(?:19|20)\d\d(?!\d|[ \u00a0\u202f]?%)/gu,
  // What is typed in a box, and postcodes.
  /(?<=[«“][ \u00a0\u202f]?)\d+(?=[ \u00a0\u202f]?[»”])|(?<=(?:code postal|postcode)[ \u00a0\u202f])\d{5}/giu,
  // « À 100 % » is a way of speaking.
  /(?<![\d,.])(?:100|0)[ \u00a0\u202f]?%/gu,
];

/** Shares told in words, and what the law says. */
const told: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d+)(?: \p{L}+){0,2} sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|\d+)(?!\p{L})/giu,
  /(?<![\p{L}\d])\d+[ \u00a0\u202f](?:ans de prison|mois de prison|ans d’emprisonnement|ans de réclusion)/giu,
  /(?<!\p{L})l[’']article[ \u00a0\u202f][A-Z]?\d[\w.-]*/giu,
];

const unit = `${space}?%|${space}(?:pour cent|per ?cent|millions?|milliards?|billions?)(?!\\p{L})`;
const figure = new RegExp(`(?<![\\d,.])\\d+(?:(?:${space}|,)\\d{3}(?!\\d))*(?:[.,]\\d+)?(?:${unit})?`, 'giu');

/**
 * A percentage, a million, a number above a hundred, a share told in words, a penalty or an article of law stands beside its
 * source: in its paragraph, list item or table. Where no source can be called, in the fields of a guide, a conversation or a step of the triage,
 * there is no such figure.
 */
export const uncitedFigure: Rule = {
  name: 'uncited-figure',
  *check(content) {
    const phoneNumbers = contentNumberFinder(content);
    for (const { file, from, role, locale, text, inBody, isRunning: isSentence, cited, isSpeech, lineAt } of passages(content)) {
      const isChecked = inBody ? from.kind !== 'term' : from.kind === 'conversation' || from.kind === 'situation' || (from.kind === 'article' && isSentence);
      if (role !== 'prose' || !isChecked || cited || isSpeech) continue;
      if (locale === 'fr') {
        for (const { 0: found, index } of told.flatMap((pattern) => [...text.matchAll(pattern)])) {
          yield { file, line: lineAt(index), ...uncited(found) };
        }
      }
      const named = names.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ 0: typed, index }) => ({ typed, index }));
      for (const { 0: found, index } of without(text, [...named, ...phoneNumbers(text)]).matchAll(figure)) {
        if (!isFigure(found)) continue;
        yield { file, line: lineAt(index), ...uncited(found) };
      }
    }
  },
};

function uncited(found: string): { message: string; fix: string } {
  return {
    message: `« ${found} » n’a pas de source dans son paragraphe (ou son point de liste, ou son tableau).`,
    fix: 'Ajoutez <Cite id="…" /> à la fin de la phrase, ou retirez le chiffre ou l’article.',
  };
}

function isFigure(found: string): boolean {
  return /[%\p{L}]/u.test(found) || Number.parseInt(found.replace(/[ \u00a0\u202f]|,(?=\d{3}(?!\d))/g, ''), 10) > 100;
}

/** `text` with a letter instead of each character of `parts`, so that every other one keeps its place. */
function without(text: string, parts: readonly { readonly index: number; readonly typed: string }[]): string {
  const hide = (rest: string, { index, typed: { length } }: { readonly index: number; readonly typed: string }) =>
    rest.slice(0, index) + 'x'.repeat(length) + rest.slice(index + length);
  return parts.reduce(hide, text);
}
