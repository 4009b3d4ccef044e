import { textFiles } from '../content.ts';
import type { Rule } from '../rule.ts';
import { isTag, lineOf, walk } from '../tree.ts';

/** A question offers a choice, and exactly one answer is the safest. */
export const questionAnswers: Rule = {
  name: 'question-answers',
  *check(content) {
    for (const { file, tree } of textFiles(content, 'article', 'page')) {
      for (const { node } of walk(tree)) {
        if (!isTag(node, 'Question')) continue;
        const answers = [...walk(node)].flatMap(({ node: inside }) => (isTag(inside, 'Answer') ? [inside] : []));
        const best = answers.filter(({ attributes }) => attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'best'));
        if (answers.length >= 2 && best.length === 1) continue;
        yield {
          file,
          line: lineOf(best[1] ?? node),
          message: `Cette question a ${answers.length} réponse(s), dont ${best.length} « best ».`,
          fix: 'Donnez deux réponses au moins, et « best » à la plus sûre seulement.',
        };
      }
    }
  },
};
