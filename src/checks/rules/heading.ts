import { textFiles } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isTag, placeOfNode, plainText, walk } from '../tree.ts';

/** Tags that print a heading, of this level. */
const titledTags = ['Conversation', 'Question', 'Sign'];
const titledLevel = 3;

/** Headings of a body: from level 2, no level skipped, none empty, no two that would get the same address. */
export const heading: Rule = {
  name: 'heading',
  *check(content) {
    for (const { file, kind, tree } of textFiles(content, 'article', 'page', 'term')) {
      let level = 1;
      const lines = new Map<string, number>();
      for (const { node } of walk(tree)) {
        if (node.type !== 'heading' && !isTag(node, ...titledTags)) continue;
        const depth = node.type === 'heading' ? node.depth : titledLevel;
        const place = { file, ...placeOfNode(node) };
        const name = node.type === 'heading' ? misnamed(plainText(node), lines, place.line) : undefined;
        yield* [misplaced(depth, level, kind === 'term'), name].flatMap((problem) => (problem ? [{ ...place, ...problem }] : []));
        level = depth;
      }
    }
  },
};

type Told = Pick<Finding, 'message' | 'fix'>;

function misplaced(depth: number, before: number, isInGlossary: boolean): Told | undefined {
  if (isInGlossary) return { message: 'Une définition n’a pas de sous-titre.', fix: 'Gardez une à trois phrases.' };
  if (depth === 1) return { message: 'Titre de niveau 1 dans le texte : la page en a déjà un, « title ».', fix: 'Écrivez « ## ».' };
  if (depth <= before + 1) return undefined;
  return {
    message: `Un niveau de titre est sauté (du ${before} au ${depth}) : une page lue à voix haute y perd son plan.`,
    fix: `Écrivez « ${'#'.repeat(before + 1)} », ou mettez un titre de ce niveau au-dessus.`,
  };
}

/** `lines` holds the headings of the page, as their address, with their line; this one is added. */
function misnamed(text: string, lines: Map<string, number>, line: number): Told | undefined {
  const address = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
  if (address === '') return { message: 'Ce sous-titre est vide.', fix: 'Écrivez-le ou supprimez la ligne.' };
  const first = lines.get(address);
  lines.set(address, first ?? line);
  if (first === undefined) return undefined;
  const message = `Le sous-titre « ${text} » est déjà à la ligne ${first} : les deux auraient la même adresse.`;
  return { message, fix: 'Changez l’un des deux.' };
}
