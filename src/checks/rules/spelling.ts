import { misspelt, nearestSpelling } from '../french-dictionary.ts';
import { passages } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** French words are those of a dictionary, or of content/spelling.txt: in content/ and in the interface texts. */
export const spelling: Rule = {
  name: 'spelling',
  *check(content) {
    const inContent = passages(content).filter(({ locale, role }) => locale === 'fr' && role === 'prose');
    const inInterface = content.strings.filter(({ locale }) => locale === 'fr')
      .flatMap(({ file, fields }) => fields.strings.map(({ value, lineAt }) => ({ file, text: value.replace(/\{\w+\}/g, (place) => '_'.repeat(place.length)), lineAt })));
    for (const { file, text, lineAt } of [...inContent, ...inInterface]) {
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
