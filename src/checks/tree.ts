import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { TextFile } from './content.ts';

/** A tag in the text of a guide or page. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** A node of a text and the nodes that hold it, the closest first. */
export interface Step {
  readonly node: Nodes;
  readonly ancestors: readonly Parents[];
}

/** Every node of a tree, in reading order. */
export function* walk(node: Nodes, ancestors: readonly Parents[] = []): Generator<Step> {
  yield { node, ancestors };
  if ('children' in node) for (const child of node.children) yield* walk(child, [node, ...ancestors]);
}

/** True for a tag; `name` keeps only those of that name. */
export function isTag(node: Nodes, ...names: readonly string[]): node is Tag {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return names.length === 0 || names.includes(node.name ?? '');
}

/** The line, from 1, a node starts on. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The line and column, from 1, a node starts on. */
export function placeOfNode(node: Nodes): { line: number; column: number } {
  return { line: lineOf(node), column: node.position?.start.column ?? 1 };
}

/** What the attribute `name` of a tag holds when it is plain text. */
export function attribute(tag: Tag, name: string): string | undefined {
  const found = tag.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : undefined;
}

/** The line, from 1, an attribute of a tag stands on: that of the tag unless it spreads over several lines. */
export function attributeLine(file: TextFile, tag: Tag, name: string): number {
  const start = tag.position?.start.offset ?? 0;
  const written = file.source.slice(start, tag.position?.end.offset ?? start);
  const at = new RegExp(`\\s${name}(?=[\\s=/>])`).exec(written)?.index ?? -1;
  return lineOf(tag) + written.slice(0, at + 2).split('\n').length - 1;
}

/** The text of a node, tags apart, as a reader gets it. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
