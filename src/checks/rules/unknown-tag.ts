import type { Nodes } from 'mdast';
import { tags } from '../../domain/vocabulary.ts';
import { textFiles, type TextFile } from '../content.ts';
import { nearestIn, type Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { attributeProblems } from '../tag-attributes.ts';
import { isTag, placeOfNode, walk, type Step, type Tag } from '../tree.ts';

type Told = Pick<Finding, 'message' | 'fix' | 'nearest'>;

/** Guides use the tags of `src/domain/vocabulary.ts` as it says, and no code: the words stay readable by those who write. */
export const unknownTag: Rule = {
  name: 'unknown-tag',
  *check(content) {
    for (const file of textFiles(content, 'article', 'page', 'term')) {
      for (const step of walk(file.tree)) {
        const { node } = step;
        const place = { file: file.file, ...placeOfNode(node) };
        const told = isTag(node) ? tagProblems(file, node, step) : codeProblems(file, node);
        yield* told.map((problem) => ({ ...place, ...problem }));
        if (isTag(node) && isKnown(node.name)) yield* attributeProblems(file, node, node.name);
      }
    }
  },
};

function codeProblems({ kind }: TextFile, node: Nodes): Told[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{
        message: 'Une ligne « import » ou « export » : le texte ne contient pas de code.',
        fix: 'Supprimez-la ; les balises de content/README.md sont déjà disponibles.',
      }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ message: 'Des accolades { } dans le texte : elles sont réservées au code.', fix: 'Supprimez-les.' }];
    case 'html':
      return [{
        message: `« ${node.value} » est écrit dans ${kind === 'term' ? 'une définition, qui n’accepte aucune balise' : 'le texte'}.`,
        fix: 'Écrivez en Markdown simple : **gras**, [texte](adresse).',
      }];
    default:
      return [];
  }
}

function tagProblems({ kind }: TextFile, node: Tag, { ancestors }: Step): Told[] {
  const name = node.name ?? '';
  const isAllowed = (tag: string) => kind === 'page' || !tags[tag]?.forPages;
  if (!isKnown(name) || !isAllowed(name)) {
    const choices = Object.keys(tags).filter(isAllowed);
    const fix = `Choix : ${choices.join(', ')}. Le HTML n’est pas permis.`;
    return [{ message: `La balise <${name}> n’existe pas ici.`, fix, ...nearestIn(name, choices) }];
  }
  const { inside, holds } = tags[name] ?? {};
  const parent = ancestors.find(({ type }) => type !== 'paragraph');
  const held = node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));
  const missing = (holds?.tags ?? []).filter((wanted) => !held.some((child) => isTag(child, wanted)));
  return [
    ...(inside === undefined || (parent && isTag(parent, inside)) ? [] : [{
      message: `<${name}> ne s’écrit que dans <${inside}>.`,
      fix: `Entourez-la de <${inside}>, ou remplacez-la par du texte.`,
    }]),
    ...(missing.length === 0 || !holds ? [] : [{
      message: `Dans <${name}>, il manque ${missing.map((wanted) => `<${wanted}>`).join(', ')} : ${holds.why}.`,
      fix: 'Écrivez ce qui manque ; content/README.md donne un exemple.',
    }]),
  ];
}

function isKnown(name: string | null): name is string {
  return name !== null && Object.hasOwn(tags, name);
}
