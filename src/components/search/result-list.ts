import type { Mark } from '../../search/marks.ts';
import type { ShownPage } from '../../search/shown-page.ts';

/** The list of `pages`, made of text nodes: nothing in them is taken as markup. */
export function resultList(pages: readonly ShownPage[]): HTMLOListElement {
  const list = document.createElement('ol');
  list.append(...pages.map(item));
  return list;
}

function item({ url, title, label, text, passages }: ShownPage): HTMLLIElement {
  const kind = element('p', label);
  kind.className = 'kind';
  const heading = element('h2', linkTo(url, ...marked(title)));
  const result = element('li', kind, heading, element('p', ...marked(text)));
  if (passages.length > 0) result.append(element('ul', ...passages.map((passage) => element('li', linkTo(passage.url, passage.title)))));
  return result;
}

function linkTo(url: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  const link = element('a', ...content);
  link.href = url;
  return link;
}

function marked(parts: readonly Mark[]): (Node | string)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? element('mark', text) : text));
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...content: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
