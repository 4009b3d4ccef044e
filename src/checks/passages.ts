import type { Nodes, Parents } from 'mdast';
import { defaultLocale, isLocale, type Locale } from '../domain/locale.ts';
import { tags } from '../domain/vocabulary.ts';
import type { Content, ContentFile, TextFile } from './content.ts';
import { attribute, attributeLine, isTag, lineOf } from './tree.ts';

/**
 * What a text is for: sentences of ours, the name of a service or body, the words of someone else we cite (title and
 * publisher of a source), an address, or words for the search, never shown.
 */
export type Role = 'prose' | 'name' | 'citation' | 'address' | 'search';

/** A run of text of content/, with where each of its characters stands. */
export interface Passage {
  readonly file: string;
  /** The file it comes from. */
  readonly from: ContentFile;
  readonly role: Role;
  /** Language it is written in; `undefined` for the title of a source in a language the site has not. */
  readonly locale: Locale | undefined;
  readonly text: string;
  /** True when it stands in the body of a guide or page, where tags can be used. */
  readonly inBody: boolean;
  /** True when its paragraph, list item or table calls a source. */
  readonly cited: boolean;
  /** Line, from 1, of the character of `text` at `index`. */
  readonly lineAt: (index: number) => number;
}

/** What stands in a passage for a tag that holds no text, so that the words around it stay apart. */
export const tagMark = '\ufffc';

/** Every text of content/, file by file, in reading order. */
export function passages(content: Content): Passage[] {
  return content.files.flatMap((file) => [...fieldPassages(file), ...('tree' in file ? bodyPassages(file) : [])]);
}

const roles: Readonly<Record<string, Role>> = {
  title: 'prose', summary: 'prose', essentials: 'prose', term: 'prose', also: 'prose', purpose: 'prose', whatHappens: 'prose',
  caution: 'prose', note: 'prose', text: 'prose', name: 'name', publisher: 'citation', url: 'address', address: 'address', words: 'search',
};

function fieldPassages(from: ContentFile): Passage[] {
  const ownLocale = from.kind === 'source' ? from.fields.text(['language']) ?? defaultLocale : 'tree' in from ? from.locale : defaultLocale;
  return from.fields.strings.flatMap(({ path, value, lineAt }) => {
    const names = path.filter((step) => typeof step === 'string');
    const last = names.at(-1);
    const locale = last !== undefined && isLocale(last) ? last : ownLocale;
    const role = roles[names.findLast((name) => !isLocale(name)) ?? ''];
    if (role === undefined) return [];
    return [{
      file: from.file, from, text: value, lineAt, inBody: false, cited: false,
      role: from.kind === 'source' && role === 'prose' ? 'citation' as const : role,
      locale: isLocale(locale) ? locale : undefined,
    }];
  });
}

const blocks = new Set<Nodes['type']>([
  'root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'code', 'html', 'yaml',
  'thematicBreak', 'definition', 'footnoteDefinition', 'mdxJsxFlowElement', 'mdxFlowExpression', 'mdxjsEsm',
]);

/** Blocks whose parts share a call to a source. */
const citedTogether = new Set<Nodes['type']>(['listItem', 'table']);

function bodyPassages(from: TextFile): Passage[] {
  const found: Passage[] = [];
  const add = (role: Role, text: string, cited: boolean, lineAt: Passage['lineAt']) => {
    if (text.trim() !== '') found.push({ file: from.file, from, role, locale: from.locale, text, inBody: true, cited, lineAt });
  };
  const visit = (node: Nodes, unitCited: boolean) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') add('address', node.url, unitCited, () => lineOf(node));
    if (node.type === 'image') add('prose', node.alt ?? '', unitCited, () => lineOf(node));
    if (node.type === 'code') add('prose', node.value, unitCited, () => lineOf(node));
    if (isTag(node)) {
      const { required = {}, optional = {} } = tags[node.name ?? ''] ?? {};
      for (const [name, kind] of Object.entries({ ...required, ...optional })) {
        if (kind === 'text') add('prose', attribute(node, name) ?? '', unitCited || citesSource(node), () => attributeLine(from, node, name));
      }
    }
    if (!('children' in node)) return;
    const cited = unitCited || (citedTogether.has(node.type) && citesSource(node));
    for (const run of inlineRuns(node)) {
      const { text, lineAt } = joined(run);
      add('prose', text, cited || run.some(citesSource), lineAt);
    }
    for (const child of node.children) visit(child, cited);
  };
  visit(from.tree, false);
  return found;
}

function citesSource(node: Nodes): boolean {
  return isTag(node, 'Cite', 'KeyFigure') || ('children' in node && node.children.some(citesSource));
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
  const add = (node: Nodes) => {
    const children = 'children' in node && node.children.length > 0 ? node.children : undefined;
    if (children) return children.forEach(add);
    const value = node.type === 'text' || node.type === 'inlineCode' ? node.value : node.type === 'break' ? '\n' : tagMark;
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
