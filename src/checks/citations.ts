import { sourceAttribute } from '../domain/citations.ts';
import { recordFiles, textFiles, type Content } from './content.ts';
import { attribute, attributeLine, isTag, walk } from './tree.ts';

/** A source called somewhere in content/. */
export interface Citation {
  readonly file: string;
  readonly line: number;
  /** Id of the source. */
  readonly id: string;
}

/** Every call to a source: the tags of guides and pages, and the fields of the other files. */
export function citations(content: Content): Citation[] {
  const fromTags = textFiles(content, 'article', 'page').flatMap((file) => [...walk(file.tree)].flatMap(({ node }): Citation[] => {
    const name = isTag(node) ? sourceAttribute[node.name ?? ''] : undefined;
    const id = isTag(node) && name !== undefined ? attribute(node, name) : undefined;
    return isTag(node) && name !== undefined && id !== undefined ? [{ file: file.file, line: attributeLine(file, node, name), id }] : [];
  }));
  const fromFields = recordFiles(content, 'channel', 'situation', 'event', 'conversation', 'chart').flatMap(({ file, fields }) =>
    fields.strings
      .filter(({ path }) => path[0] === 'sources' || (path.length === 1 && path[0] === 'source'))
      .map(({ value, lineAt }) => ({ file, line: lineAt(0), id: value })));
  return [...fromTags, ...fromFields];
}
