import { citationsOf } from '../../domain/citations.ts';
import { textFiles } from '../content.ts';
import type { Rule } from '../rule.ts';

/** Fewest sources of a guide: it leans on several voices. */
const fewest = 3;

/** Every guide cites at least three different sources. */
export const minSources: Rule = {
  name: 'min-sources',
  *check(content) {
    for (const { file, source } of textFiles(content, 'article')) {
      const { size } = citationsOf(source);
      if (size >= fewest) continue;
      yield {
        file,
        line: 1,
        message: `Ce guide cite ${size} source${size > 1 ? 's' : ''} : il en faut ${fewest}, différentes.`,
        fix: 'Appelez une source à la fin des phrases qui donnent un fait : <Cite id="…" />.',
      };
    }
  },
};
