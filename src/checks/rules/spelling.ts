import { misspelt, nearestSpelling } from '../french-dictionary.ts';
import { passages } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** French words are those of a dictionary, or of content/spelling.txt. */
export const spelling: Rule = {
  name: 'spelling',
  *check(content) {
    for (const { file, role, locale, text, lineAt } of passages(content)) {
      if (locale !== 'fr' || role !== 'prose') continue;
      for (const { word, index } of misspelt(text, content.knownWords)) {
        const nearest = nearestSpelling(word);
        yield {
          file,
          line: lineAt(index),
          message: `« ${word} » n’est pas dans le dictionnaire.`,
          fix: 'Corrigez-le, ou ajoutez-le à content/spelling.txt s’il est juste.',
          ...(nearest !== undefined && { nearest }),
        };
      }
    }
  },
};
