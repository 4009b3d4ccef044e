import { stripVTControlCharacters } from 'node:util';

const marksError = /^\s*(?:\d\d:\d\d:\d\d )?\[ERROR\]/;
/** What ends the text of an error: another line of the log, or where in Astro's own code it was thrown. */
const endsError = /^\s*(?:\d\d:\d\d:\d\d |\[[A-Z]+\] |Location:|Stack trace:|Error reference:)/;

/**
 * The errors of a build log, with the lines that explain each. Some, such as a reference to an entry that does not exist,
 * neither stop the build nor change its exit code.
 */
export function errorsOf(log: string): string[] {
  const errors: string[][] = [];
  let current: string[] | undefined;
  for (const line of stripVTControlCharacters(log).split(/\r?\n/)) {
    if (marksError.test(line)) errors.push((current = [line]));
    else if (endsError.test(line)) current = undefined;
    else current?.push(line);
  }
  return errors.map((lines) => lines.join('\n').trimEnd());
}
