import { recordFiles, type Content, type ContentFile } from './content.ts';
import { digitsOf, numberFinder, type TypedNumber } from './phone-numbers.ts';

/** Most digits of a short number; a longer one is recognised by its form. */
const longestShortNumber = 6;

/** The numbers that a channel's file declares, and its name when it is one, as digits; none for another file. */
export function channelNumbers({ kind, fields }: ContentFile): Set<string> {
  if (kind !== 'channel') return new Set();
  const declared = fields.strings.filter(({ path }) => path[0] === 'name' || (path[0] === 'contacts' && path[2] === 'number'));
  return new Set(declared.filter(({ value }) => /^[+\d ]+$/.test(value)).map(({ value }) => digitsOf(value)));
}

/** The function that finds phone numbers in a text, with the short numbers of every channel of `content`. */
export function contentNumberFinder(content: Content): (text: string) => TypedNumber[] {
  const numbers = recordFiles(content, 'channel').flatMap((file) => [...channelNumbers(file)]);
  return numberFinder(numbers.filter((digits) => digits.length <= longestShortNumber));
}
