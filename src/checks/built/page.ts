import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a built page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A node of a built page. */
export type PageNode = DefaultTreeAdapterTypes.Node;

/** One built page, parsed. */
export interface BuiltPage {
  /** File below the built site: `agir/x/index.html`. */
  readonly file: string;
  /** Address below the base path: `/agir/x/`. */
  readonly path: string;
  readonly root: PageNode;
  /** Every element, in reading order, those of `<noscript>` and `<template>` too. */
  readonly elements: readonly Element[];
  /** Values of the `id` attributes. */
  readonly ids: ReadonlySet<string>;
}

/** Reads and parses the page `file` of the built site in `dist`. */
export async function readPage(dist: string, file: string): Promise<BuiltPage> {
  return parsePage(file, await readFile(join(dist, file), 'utf8'));
}

/** The page `file` of the built site, whose text is `html`. */
export function parsePage(file: string, html: string): BuiltPage {
  // Without scripting, what <noscript> holds is parsed as elements and not as text.
  const root = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements = [...elementsOf(root)];
  const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  return { file, path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, root, elements, ids };
}

function* elementsOf(node: PageNode): Generator<Element> {
  if ('tagName' in node) yield node;
  for (const child of childrenOf(node)) yield* elementsOf(child);
}

/** The nodes right inside `node`; for a template, those of its content. */
export function childrenOf(node: PageNode): PageNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** The value of an attribute, `undefined` when the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The line, from 1, a node starts on; 1 for one that the parser had to add. */
export function lineOfNode(node: PageNode): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

/** The text of an element, tags left out. */
export function textOf(node: PageNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}
