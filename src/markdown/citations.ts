import { defineMdastPlugin, type MdxJsxAttributeUnion } from 'satteri';
import { sourceAttribute } from '../domain/citations.ts';

interface Element {
  readonly name: string | null;
  readonly attributes: readonly MdxJsxAttributeUnion[];
}

function citedSource({ name, attributes }: Element): string | undefined {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === sourceAttribute[name ?? '']);
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : undefined;
}

/**
 * Markdown plugin that numbers the tags that cite a source, in reading order: each source keeps the number of its first
 * citation (`number`, from 1) and each citation of it has its own rank (`occurrence`, from 1), so that a source can link
 * back to every place that cites it.
 */
export const citationsPlugin = () => {
  const occurrences = new Map<string, number>();
  const numbered = (element: Element): MdxJsxAttributeUnion[] | undefined => {
    const id = citedSource(element);
    if (id === undefined) return undefined;
    const occurrence = (occurrences.get(id) ?? 0) + 1;
    occurrences.set(id, occurrence);
    const number = [...occurrences.keys()].indexOf(id) + 1;
    const attribute = (name: string, value: number): MdxJsxAttributeUnion => ({ type: 'mdxJsxAttribute', name, value: String(value) });
    return [...element.attributes, attribute('number', number), attribute('occurrence', occurrence)];
  };
  return defineMdastPlugin({
    name: 'citations',
    mdxJsxTextElement(node, context) {
      const attributes = numbered(node);
      if (attributes) context.replaceNode(node, { type: 'mdxJsxTextElement', name: node.name, attributes, children: [] });
    },
    mdxJsxFlowElement(node, context) {
      const attributes = numbered(node);
      if (attributes) context.replaceNode(node, { type: 'mdxJsxFlowElement', name: node.name, attributes, children: [] });
    },
  });
};
