import { textFiles } from '../content.ts';
import { limitsOf, measuresOf } from '../guide-measures.ts';
import type { Rule } from '../rule.ts';

/** A guide is long enough to answer, and short enough to be read in one go. */
export const guideLength: Rule = {
  name: 'guide-length',
  *check(content) {
    for (const file of textFiles(content, 'article')) {
      const { words } = measuresOf(file);
      const [fewest, most] = limitsOf(file).words;
      if (words >= fewest && words <= most) continue;
      yield {
        file: file.file,
        line: 1,
        message: `Ce guide compte ${words} mots : il en faut de ${fewest} à ${most}.`,
        fix: words > most ? 'Raccourcissez, ou mettez une partie dans un autre guide et faites un lien.' : 'Complétez-le, ou joignez-le à un autre guide.',
      };
    }
  },
};
