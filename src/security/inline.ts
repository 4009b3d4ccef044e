import { createHash } from 'node:crypto';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What one built page carries inline, seen by the policy of `headers.ts`. */
export interface InlineContent {
  /** Each `<style>`, in page order. */
  readonly styles: readonly InlineStyle[];
  /** What the policy would block in silence: one phrase each, such as « style="…" on <p> ». */
  readonly blocked: readonly string[];
}

/** A style sheet in a page. */
export interface InlineStyle {
  /** The name it bears as `data-sheet`; empty when it bears none. */
  readonly sheet: string;
  /** Its text, exactly as the browser hashes it. */
  readonly text: string;
}

/** Types of `<script>` that hold data: nothing runs, so the policy has no say. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/** Reads a page the way a browser does and lists what it carries inline. */
export function inlineContent(html: string): InlineContent {
  // Without scripting, the content of <noscript> is markup too, and must obey the same policy.
  const elements = [...elementsOf(parse(html, { scriptingEnabled: false }))];
  return {
    styles: elements.filter(({ tagName }) => tagName === 'style').map(styleOf),
    blocked: elements.flatMap(blockedIn),
  };
}

/** The hash of an inlined style sheet or script, as CSP writes it without quotes: `sha256-` and base64. */
export function cspHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function* elementsOf(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  const children = 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* elementsOf(child);
  if ('content' in node) yield* elementsOf(node.content);
}

function styleOf(element: Element): InlineStyle {
  return { sheet: element.attrs.find(({ name }) => name === 'data-sheet')?.value ?? '', text: textOf(element) };
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
}

function blockedIn(element: Element): string[] {
  const tag = `<${element.tagName}>`;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const blocked = [...attributes.keys()]
    .filter((name) => name === 'style' || name.startsWith('on'))
    .map((name) => `${name}="…" on ${tag}`);
  if (element.tagName === 'script' && !attributes.has('src') && !dataTypes.has(attributes.get('type') ?? '')) {
    blocked.push(`inline <script> « ${textOf(element).trim().slice(0, 60)} »`);
  }
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (element.tagName === 'link' && rel.includes('stylesheet')) {
    blocked.push(`style sheet in a file of its own: ${attributes.get('href') ?? '(no href)'}`);
  }
  return blocked;
}
