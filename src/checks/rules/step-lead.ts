import { textFiles } from '../content.ts';
import type { Rule } from '../rule.ts';
import { isTag, lineOf, plainText, walk } from '../tree.ts';

/** Each point of `<Steps>` opens with a gesture in bold, printed on a line of its own: a whole sentence. */
export const stepLead: Rule = {
  name: 'step-lead',
  *check(content) {
    for (const { file, tree } of textFiles(content, 'article', 'page')) {
      for (const { node, ancestors } of walk(tree)) {
        if (node.type !== 'listItem' || !ancestors[1] || !isTag(ancestors[1], 'Steps')) continue;
        const [paragraph] = node.children;
        const lead = paragraph && 'children' in paragraph ? paragraph.children[0] : undefined;
        const text = lead?.type === 'strong' ? plainText(lead).trim() : undefined;
        if (text !== undefined && /[.!?…:»]$/.test(text)) continue;
        yield {
          file,
          line: lineOf(node),
          message: text === undefined ? 'Ce geste ne commence pas par du gras.' : `Le geste en gras, « ${text} », est seul sur sa ligne et ne finit pas sa phrase.`,
          fix: 'Commencez par une phrase entière en gras, avec son point : **Notez le pseudo.** Puis la suite.',
        };
      }
    }
  },
};
