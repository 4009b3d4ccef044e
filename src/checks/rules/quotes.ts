import { passages } from '../passages.ts';
import type { Rule } from '../rule.ts';

/**
 * Straight double quotes in French. Apostrophes and spaces are repaired when the site is built; a quotation mark is not,
 * because nothing tells an opening one from a closing one.
 */
export const quotes: Rule = {
  name: 'quotes',
  *check(content) {
    for (const { file, role, locale, text, lineAt } of passages(content)) {
      if (locale !== 'fr' || role === 'address' || role === 'search') continue;
      for (const { index } of text.matchAll(/"[^"]*"?/g)) {
        yield {
          file,
          line: lineAt(index),
          message: `Guillemet droit : « ${text.slice(index, index + 25)}${text.length > index + 25 ? '…' : ''} ».`,
          fix: 'Écrivez « … », avec les guillemets français.',
        };
      }
    }
  },
};
