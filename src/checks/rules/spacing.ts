import { passages } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** A full stop or a comma touches its word; the other signs get their spaces when the site is built. */
export const spacing: Rule = {
  name: 'spacing',
  *check(content) {
    for (const { file, role, text, lineAt } of passages(content)) {
      if (role !== 'prose') continue;
      for (const { index, 0: found } of text.matchAll(/(?<=\S)[ \u00a0\u202f]+[.,](?=\s|$)/g)) {
        yield { file, line: lineAt(index), message: `Une espace devant « ${found.trim()} ».`, fix: 'Retirez-la.' };
      }
    }
  },
};
