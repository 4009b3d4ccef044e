/** Why a file can't be read, in French, and where. Readers throw it; `readContent` makes a problem of it. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  /** Short name of what was being read: `file`, `yaml` or `mdx`. */
  readonly rule: 'file' | 'yaml' | 'mdx';
  /** Line in the file, from 1. */
  readonly line: number;
  /** What to do. */
  readonly fix: string;
  /** The closest thing that would have been right. */
  readonly nearest: string | undefined;

  constructor(problem: {
    rule: 'file' | 'yaml' | 'mdx';
    line?: number;
    message: string;
    fix: string;
    nearest?: string | undefined;
  }) {
    super(problem.message);
    this.rule = problem.rule;
    this.line = problem.line ?? 1;
    this.fix = problem.fix;
    this.nearest = problem.nearest;
  }
}
