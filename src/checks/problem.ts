import { distance } from 'fastest-levenshtein';

/** Something an author has to change before the site can be built, told in French. */
export interface Problem {
  /** Name of the rule that found it. */
  readonly rule: string;
  /** File, from the root of the project, with `/` between folders. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column in the line, from 1, where it is known. */
  readonly column?: number;
  /** What is wrong, and why. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** The closest thing that would have been right. */
  readonly nearest?: string;
}

/** A problem as a rule finds it; the caller adds the name of the rule. */
export type Finding = Omit<Problem, 'rule'>;

/** The choice closest to `value`: one letter away in a short word, two or 40 % of a longer one. `undefined` when none is. */
export function nearestOf(value: string, choices: Iterable<string>): string | undefined {
  const ranked = [...choices]
    .map((choice) => ({ choice, away: distance(value, choice) }))
    .toSorted((a, b) => a.away - b.away);
  const [best] = ranked;
  const furthest = value.length <= 3 ? 1 : Math.max(2, value.length * 0.4);
  return best && best.away <= furthest ? best.choice : undefined;
}

/** `{ nearest }` when a choice is close to `value`, nothing otherwise: to be spread into a problem. */
export function nearestIn(value: string, choices: Iterable<string>): Pick<Problem, 'nearest'> {
  const nearest = nearestOf(value, choices);
  return nearest === undefined ? {} : { nearest };
}

/** Problems as a terminal shows them: by file and line, one block each, their number on the last line. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || compare(a.rule, b.rule),
  );
  const blocks = sorted.map(({ file, line, rule, message, fix, nearest }) =>
    [
      `${file}:${line}  [${rule}] ${message}`,
      `  → ${fix}`,
      ...(nearest === undefined ? [] : [`  Le plus proche : « ${nearest} ».`]),
    ].join('\n'),
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...blocks, `${counted(problems.length, 'erreur')} dans ${counted(files, 'fichier')}.`].join('\n\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}
