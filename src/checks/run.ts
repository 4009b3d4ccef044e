import { dayIn } from '../domain/calendar.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { rules } from './rules/index.ts';

export { formatProblems } from './problem.ts';

/** Every problem of content/ and of the interface texts below `root`, at the instant `now`; days are those of Paris. */
export async function checkContent(root: string, now: Date): Promise<Problem[]> {
  const { content, problems } = await readContent(root);
  const today = dayIn('Europe/Paris', now);
  return [
    ...problems,
    ...rules.flatMap(({ name, check }) => Array.from(check(content, today), (finding) => ({ rule: name, ...finding }))),
  ];
}
