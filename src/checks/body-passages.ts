import type { Nodes, Parents } from 'mdast';
import { tags } from '../domain/vocabulary.ts';
import type { TextFile } from './content.ts';
import type { Passage, Role } from './passages.ts';
import { attribute, attributeLine, isTag, lineOf } from './tree.ts';

/** What stands in a passage for a tag that holds no text, so that the words around it stay apart. */
const tagMark = '\ufffc';

/** What stands in a passage for a tag that prints a name: the name of a service. */
export const nameMark = '\ue000';

/** Nodes that stand apart in the page; the others are part of a sentence. */
const blocks: ReadonlySet<Nodes['type']> = new Set([
  ...(['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'] as const),
  ...(['code', 'html', 'yaml', 'thematicBreak', 'definition', 'footnoteDefinition'] as const),
  ...(['mdxJsxFlowElement', 'mdxFlowExpression', 'mdxjsEsm'] as const),
]);

/** Blocks whose parts share a call to a source. */
const citedTogether: ReadonlySet<Nodes['type']> = new Set(['listItem', 'table']);

/** What the texts inside a node have in common. */
type Setting = Pick<Passage, 'cited' | 'isRunning' | 'isSpeech'>;

/** The texts of a body: each paragraph, heading, item or cell as one, then texts of tags and pictures, and addresses. */
export function bodyPassages(from: TextFile): Passage[] {
  const found: Passage[] = [];
  const add = (role: Role, text: string, setting: Setting, lineAt: Passage['lineAt']) => {
    if (text.trim() !== '') found.push({ file: from.file, from, role, locale: from.locale, text, inBody: true, ...setting, lineAt });
  };
  const visit = (node: Nodes, around: Setting) => {
    const setting = {
      cited: around.cited || (citedTogether.has(node.type) && citesSource(node)),
      isRunning: around.isRunning && node.type !== 'heading' && node.type !== 'table',
      isSpeech: around.isSpeech || isTag(node, 'Say'),
    };
    for (const { role, text, line } of wordsOf(node, from)) {
      add(role, text, { ...setting, isRunning: false, cited: setting.cited || citesSource(node) }, () => line);
    }
    if (!('children' in node)) return;
    for (const run of inlineRuns(node)) {
      const { text, lineAt } = joined(run);
      add('prose', text, { ...setting, cited: setting.cited || run.some(citesSource) }, lineAt);
    }
    for (const child of node.children) visit(child, setting);
  };
  visit(from.tree, { cited: false, isRunning: true, isSpeech: false });
  return found;
}

/** The texts a node holds itself, apart from those of its children. */
function wordsOf(node: Nodes, from: TextFile): { role: Role; text: string; line: number }[] {
  const line = lineOf(node);
  if (node.type === 'link' || node.type === 'definition') return [{ role: 'address', text: node.url, line }];
  if (node.type === 'image') return [{ role: 'address', text: node.url, line }, { role: 'prose', text: node.alt ?? '', line }];
  if (node.type === 'code') return [{ role: 'prose', text: node.value, line }];
  if (!isTag(node)) return [];
  const { required, optional } = tags[node.name ?? ''] ?? {};
  return Object.entries({ ...required, ...optional })
    .filter(([, kind]) => kind === 'text')
    .map(([name]) => ({ role: 'prose', text: attribute(node, name) ?? '', line: attributeLine(from, node, name) }));
}

function citesSource(node: Nodes): boolean {
  return isTag(node, 'Cite', 'KeyFigure') || ('children' in node && node.children.some(citesSource));
}

function markOf(node: Nodes): string {
  return isTag(node, 'Channel') ? nameMark : tagMark;
}

/** The runs of neighbouring children that are text and not blocks; none inside a node that is itself part of a run. */
function inlineRuns(node: Parents): Nodes[][] {
  if (!blocks.has(node.type)) return [];
  const runs: Nodes[][] = [[]];
  for (const child of node.children) {
    if (blocks.has(child.type)) runs.push([]);
    else runs.at(-1)?.push(child);
  }
  return runs.filter((run) => run.length > 0);
}

function joined(run: readonly Nodes[]): { text: string; lineAt: (index: number) => number } {
  const pieces: { start: number; line: number; text: string }[] = [];
  let text = '';
  const add = (node: Nodes): void => {
    if ('children' in node && node.children.length > 0) return node.children.forEach(add);
    const value = node.type === 'text' || node.type === 'inlineCode' ? node.value : node.type === 'break' ? '\n' : markOf(node);
    pieces.push({ start: text.length, line: lineOf(node), text: value });
    text += value;
  };
  run.forEach(add);
  return {
    text,
    lineAt: (index) => {
      const piece = pieces.findLast(({ start }) => start <= index);
      return piece ? piece.line + piece.text.slice(0, index - piece.start).split('\n').length - 1 : 1;
    },
  };
}
