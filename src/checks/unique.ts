import type { ContentFile } from './content.ts';
import type { Finding } from './problem.ts';

/** A value of a file that no other file may have. */
export interface Unique {
  readonly file: ContentFile;
  /** Field that holds it. */
  readonly field: string;
  /** The value as it is compared. */
  readonly value: string;
  /** What is wrong with having it twice; the path of the other file follows. */
  readonly message: string;
  readonly fix: string;
}

/** The values that an earlier file has already, field by field. */
export function* sharedValues(uniques: readonly Unique[]): Generator<Finding> {
  const first = new Map<string, ContentFile>();
  for (const { file, field, value, message, fix } of uniques) {
    const other = first.get(`${field} ${value}`);
    if (other) yield { file: file.file, line: file.fields.lineOf([field]), message: `${message} ${other.file}.`, fix };
    else first.set(`${field} ${value}`, file);
  }
}
