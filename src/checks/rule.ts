import type { Content } from './content.ts';
import type { Finding } from './problem.ts';

/** One rule of the content: its name, and what it finds on the day `today` (`YYYY-MM-DD`). */
export interface Rule {
  readonly name: string;
  readonly check: (content: Content, today: string) => Iterable<Finding>;
}
