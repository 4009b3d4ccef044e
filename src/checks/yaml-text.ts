import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { Unreadable } from './unreadable.ts';
import { yamlUnreadable } from './yaml-errors.ts';

/** Where a value stands: the names of fields and the ranks (from 0) of items that lead to it. */
export type Path = readonly PropertyKey[];

/** A text of a YAML document and where it stands. */
export interface YamlString {
  readonly path: Path;
  readonly value: string;
  /** Line, from 1 in the whole file, of the character of `value` at `index`. */
  readonly lineAt: (index: number) => number;
}

/** A YAML document, with the lines its values stand on. */
export interface YamlText {
  /** What it holds, as plain values; days without quotation marks are dates, as they are for Astro. */
  readonly data: unknown;
  /** Line, from 1 in the whole file, of the value at `path`, or of what should hold it when it is missing. */
  readonly lineOf: (path: Path) => number;
  /** The value at `path` when it is a text. */
  readonly text: (path: Path) => string | undefined;
  /** The texts of the list at `path`; none when it is not a list. */
  readonly texts: (path: Path) => YamlString[];
  /** Every text of the document, in reading order; names of fields are not texts. */
  readonly strings: readonly YamlString[];
}

/**
 * Reads the YAML document `source`, whose first line is line `firstLine` of its file.
 * @throws Unreadable with the line and, in French, what the parser did not understand.
 */
export function parseYaml(source: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    customTags: ['timestamp'],
    merge: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw yamlUnreadable(error, document, lineAt);
  const strings = stringsOf(document, source, lineAt);
  return {
    data: plain(document, firstLine),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    text: (path) => strings.find((string) => samePath(string.path, path))?.value,
    texts: (path) =>
      strings.filter((string) => string.path.length === path.length + 1 && samePath(string.path.slice(0, -1), path)),
    strings,
  };
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function plain(document: Document, firstLine: number): unknown {
  try {
    return document.toJS();
  } catch {
    throw new Unreadable({
      rule: 'yaml',
      line: firstLine,
      message: 'Un renvoi « *nom » ne mène à rien.',
      fix: 'Mettez entre apostrophes le texte qui commence par « * ».',
    });
  }
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function stringsOf(document: Document, source: string, lineAt: (offset: number) => number): YamlString[] {
  const strings: YamlString[] = [];
  const add = (node: unknown, path: Path) => {
    if (isMap(node)) for (const { key, value } of node.items) add(value, [...path, isScalar(key) ? String(key.value) : '']);
    else if (isSeq(node)) node.items.forEach((item, index) => add(item, [...path, index]));
    else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      const { value, range } = node;
      const written = source.slice(range[0], range[1]);
      strings.push({ path, value, lineAt: (index) => lineAt(range[0] + writtenIndex(written, value, index)) });
    }
  };
  add(document.contents, []);
  return strings;
}

/** Where the word of `value` at `index` begins in `written`, the same text with its quotation marks, folds and indentation. */
function writtenIndex(written: string, value: string, index: number): number {
  const word = /^\S+/.exec(value.slice(index))?.[0] ?? '';
  const before = word === '' ? 0 : value.slice(0, index).split(word).length - 1;
  let position = written.indexOf(word);
  for (let skipped = 0; skipped < before && position >= 0; skipped += 1)
    position = written.indexOf(word, position + word.length);
  return Math.max(0, position);
}
