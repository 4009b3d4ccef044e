import type { Locale } from '../domain/locale.ts';
import type { MarkdownText } from './markdown-text.ts';
import type { YamlText } from './yaml-text.ts';

/** Sorts of files of content/ written as fields only. */
export type RecordKind = 'channel' | 'country' | 'situation' | 'change' | 'source' | 'event' | 'conversation' | 'chart' | 'page-words';

/** Sorts of files of content/ written as fields and a body. */
export type TextKind = 'article' | 'page' | 'term';

/** What every file of content/ has. */
interface FileBase {
  /** Path from the root of the project, with `/` between folders. */
  readonly file: string;
  /** Id of the entry in its collection: `fr/agir/x`, `fr/grooming`, `fr-3018`, `e-enfance-3018`. */
  readonly id: string;
  /** Its fields: the whole file, or its front matter. */
  readonly fields: YamlText;
}

/** A file written as fields only, as written. */
export interface RecordFile extends FileBase {
  readonly kind: RecordKind;
}

/** A guide, a page about the site or a glossary entry, as written. */
export interface TextFile extends FileBase, Pick<MarkdownText, 'source' | 'tree'> {
  readonly kind: TextKind;
  readonly locale: Locale;
}

/** Any readable file of content/. */
export type ContentFile = RecordFile | TextFile;

/** The texts of the interface in one language, as written in src/i18n/strings/. */
export interface StringsFile {
  readonly file: string;
  readonly locale: Locale;
  readonly fields: YamlText;
}

/** Everything the rules look at. */
export interface Content {
  /** Files that could be read, in the order of their paths. */
  readonly files: readonly ContentFile[];
  /** Interface texts that could be read. */
  readonly strings: readonly StringsFile[];
  /** Words of the site that no dictionary holds, in lower case unless they are names. */
  readonly knownWords: ReadonlySet<string>;
  /** Ids by sort of all the files, the unreadable ones too: what points to one of those is not wrong. */
  readonly ids: Readonly<Record<ContentFile['kind'], ReadonlySet<string>>>;
}

/** The files written as fields and a body, of the given sorts. */
export function textFiles(content: Content, ...kinds: readonly TextKind[]): TextFile[] {
  return content.files.filter((file): file is TextFile => kinds.some((kind) => kind === file.kind));
}

/** The files written as fields only, of the given sorts. */
export function recordFiles(content: Content, ...kinds: readonly RecordKind[]): RecordFile[] {
  return content.files.filter((file): file is RecordFile => kinds.some((kind) => kind === file.kind));
}
