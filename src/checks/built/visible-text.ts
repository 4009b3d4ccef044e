import { attributeOf, childrenOf, lineOfNode, type PageNode } from './page.ts';

/** A run of text of a page as it is read: what stands in one block, inline tags left out. */
export interface Run {
  readonly text: string;
  /** Line, from 1, the run starts on. */
  readonly line: number;
}

const unread = new Set(['head', 'script', 'style', 'svg', 'math']);

const inline = new Set(
  ('a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr').split(' '),
);

/** The text of a page, block by block, with words as close to each other as a reader would see them. */
export function visibleText(root: PageNode): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  const close = () => {
    if (open) runs.push(open);
    open = undefined;
  };
  const visit = (node: PageNode) => {
    if (node.nodeName === '#text' && 'value' in node) {
      open = { text: `${open?.text ?? ''}${node.value}`, line: open?.line ?? lineOfNode(node) };
    } else if (inline.has(node.nodeName) && !isCall(node)) {
      childrenOf(node).forEach(visit);
    } else if (!unread.has(node.nodeName)) {
      close();
      childrenOf(node).forEach(visit);
      close();
    }
  };
  visit(root);
  close();
  return runs;
}

/** A link inside the page, such as the call to a source, touches the word it follows and is no part of the sentence. */
function isCall(node: PageNode): boolean {
  return 'tagName' in node && (attributeOf(node, 'href') ?? '').startsWith('#');
}
