import { dayIn } from '../domain/calendar.ts';
import { filesIn, type FileSource } from './file-source.ts';
import { guideTable } from './guide-table.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { rules } from './rules/index.ts';

export { formatProblems } from './problem.ts';

/** What was found in the content. */
export interface Report {
  readonly problems: Problem[];
  /** How many files were read. */
  readonly fileCount: number;
  /** What is measured of each guide, as a table for a terminal. */
  readonly table: string;
}

/** Every problem of content/ and of the interface texts below `root`, at the instant `now`; days are those of Paris. */
export async function checkContent(root: string, now: Date): Promise<Problem[]> {
  return (await checkFiles(filesIn(root), now)).problems;
}

/** The same, for files that come from `source`. */
export async function checkFiles(source: FileSource, now: Date): Promise<Report> {
  const { content, problems } = await readContent(source);
  const today = dayIn('Europe/Paris', now);
  const found = rules.flatMap(({ name, check }) => Array.from(check(content, today), (finding) => ({ rule: name, ...finding })));
  return { problems: [...problems, ...found], fileCount: content.files.length + content.strings.length, table: guideTable(content) };
}
