import { parseFragment, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escaped } from '../domain/escaped.ts';

/** How a text leaves for another site. */
export interface PlainOptions {
  /** Makes the address of a link absolute. */
  readonly absolute: (path: string) => string;
  /** Level of the first heading: those of the text follow from it. */
  readonly level: 2 | 3;
}

/** What every purifier lets through, and what each element of ours becomes there; others leave their content alone. */
const kept = new Set(['a', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'blockquote', 'sup', 'sub', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'dl', 'dt', 'dd', 'br', 'code']);
const renamed: Readonly<Record<string, string>> = { b: 'strong', i: 'em', figcaption: 'p', summary: 'p' };
/** Boxes whose words make a paragraph where they hold no other block. */
const boxes = new Set(['div', 'section', 'article', 'figure', 'details', 'header', 'footer']);
const blocks = new Set(['p', 'ul', 'ol', 'table', 'dl', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** What does nothing, or means nothing, out of its page. */
const dropped = new Set(['script', 'style', 'button', 'form', 'input', 'template', 'open-state', 'freshness-note', 'freshness-state']);

/**
 * `html` of ours as the sites of others take it: no class, script, frame or drawing, links whole, drawings told by their
 * text, and numbers as words, since purifiers refuse `tel:`.
 */
export function plainHtml(html: string, options: PlainOptions): string {
  const fragment = parseFragment(html);
  const shallowest = Math.min(6, ...levelsIn(fragment));
  const shift = options.level - shallowest;
  return tidy(inner(fragment, { ...options, shift }));
}

interface Rule extends PlainOptions {
  readonly shift: number;
  /** True inside a chart, whose table says what its drawing does. */
  readonly isTold?: boolean;
}

function inner(parent: Tree.ParentNode, rule: Rule): string {
  const parts = parent.childNodes.map((node) => written(node, rule));
  return arePieces(parent) ? parts.filter((part) => part.trim() !== '').map((part) => part.trim()).join(' · ') : parts.join('');
}

/** True where a style sheet alone sets the pieces of a line apart, as badges are: without it they would run into each other. */
function arePieces({ childNodes }: Tree.ParentNode): boolean {
  const written = childNodes.filter((node) => 'tagName' in node || ('value' in node && node.value.trim() !== ''));
  return written.length > 1 && written.every((node) => 'tagName' in node && ['a', 'span', 'b', 'open-state'].includes(node.tagName));
}

function written(node: Tree.ChildNode, rule: Rule): string {
  if (!('tagName' in node)) return 'value' in node ? serializeOuter(node) : '';
  const { tagName } = node;
  const attribute = (name: string) => node.attrs.find((candidate) => candidate.name === name)?.value;
  const classes = (attribute('class') ?? '').split(' ');
  if (dropped.has(tagName) || attribute('hidden') !== undefined || classes.includes('no-print')) return '';
  if (tagName === 'svg') return rule.isTold ? '' : element('p', escaped(attribute('aria-label') ?? ''));
  if (classes.includes('cite')) return element('sup', escaped(textOf(node)));
  const content = inner(node, classes.includes('chart') ? { ...rule, isTold: true } : rule);
  if (tagName === 'a') return link(attribute('href') ?? '', content, rule);
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading) return element(`h${Math.min(6, Number(heading) + rule.shift)}`, content);
  const name = renamed[tagName] ?? tagName;
  if (kept.has(name)) return name === 'br' ? '<br>' : element(name, content);
  return boxes.has(name) && !holdsBlock(content) ? element('p', content) : content;
}

function link(address: string, content: string, { absolute }: Rule): string {
  if (/^(?:tel|sms):/.test(address)) return content.includes('<strong>') ? content : element('strong', content);
  if (address.startsWith('#')) return content;
  return `<a href="${escaped(absolute(address))}">${content.trim()}</a>`;
}

function element(name: string, content: string): string {
  return content.trim() === '' ? '' : `<${name}>${content.trim()}</${name}>`;
}

function holdsBlock(content: string): boolean {
  return [...content.matchAll(/<([a-z0-9]+)/g)].some(([, name = '']) => blocks.has(name));
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : '')).join('');
}

function levelsIn(node: Tree.ParentNode): number[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const level = /^h([1-6])$/.exec(child.tagName)?.[1];
    return level ? [Number(level)] : levelsIn(child);
  });
}

/** One space where there were several, none inside the edges of a block, and each block on a line of its own. */
function tidy(html: string): string {
  return html
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?(<\/?(?:p|ul|ol|li|table|thead|tbody|tr|th|td|dl|dt|dd|blockquote|h[2-6])>) ?/g, '$1')
    .replace(/(<\/(?:p|ul|ol|li|table|tr|blockquote|h[2-6])>|<(?:ul|ol|table|tbody)>)(?!$)/g, '$1\n')
    .trim();
}
