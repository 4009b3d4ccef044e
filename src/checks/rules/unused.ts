import { citations } from '../citations.ts';
import { recordFiles, textFiles, type Content } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { attribute, isTag, walk } from '../tree.ts';

/** What no page shows holds nothing up: a source nothing cites, a conversation or a chart printed nowhere. */
export const unused: Rule = {
  name: 'unused',
  *check(content) {
    const cited = new Set(citations(content).map(({ id }) => id));
    for (const { file, id } of recordFiles(content, 'source')) {
      if (!cited.has(id)) yield told(file, 'Aucun texte ne cite cette source.', `Citez-la (<Cite id="${id}" />, ou « sources » d’une fiche)`);
    }
    const printed = printedIds(content);
    for (const { file, id } of recordFiles(content, 'conversation')) {
      const name = id.split('/').at(-1) ?? id;
      if (!printed.has(`Conversation ${id}`)) yield told(file, 'Aucun texte ne montre cette conversation.', `Montrez-la (<Conversation id="${name}" />)`);
    }
    for (const { file, id } of recordFiles(content, 'chart')) {
      if (!printed.has(`Chart ${id}`)) yield told(file, 'Aucun texte ne montre ce graphique.', `Montrez-le (<Chart id="${id}" />)`);
    }
  },
};

/** What guides and pages print from a file of its own: the tag, and the id of the file. */
function printedIds(content: Content): Set<string> {
  const found = textFiles(content, 'article', 'page').flatMap(({ tree, locale }) => [...walk(tree)].flatMap(({ node }) => {
    if (!isTag(node, 'Conversation', 'Chart')) return [];
    const id = attribute(node, 'id') ?? '';
    return [node.name === 'Conversation' ? `Conversation ${locale}/${id}` : `Chart ${id}`];
  }));
  return new Set(found);
}

function told(file: string, message: string, remedy: string): Finding {
  return { file, line: 1, message, fix: `${remedy}, ou supprimez le fichier.` };
}
