import { addDays, addMonths } from './calendar.ts';

/** State of a text compared with its sources: nothing to do, to be compared within 30 days, or late. */
export type Freshness = 'fresh' | 'due' | 'overdue';

/** How long before the next comparison a text counts as due, in days. */
export const noticeDays = 30;

/** The day a text compared on `checkedOn` is to be compared again, `checkEvery` months later. */
export function nextCheckOn(checkedOn: string, checkEvery: number): string {
  return addMonths(checkedOn, checkEvery);
}

/** State on the day `today` of a text whose next comparison is on `nextOn` (both `YYYY-MM-DD`). */
export function freshness(nextOn: string, today: string): Freshness {
  if (today > nextOn) return 'overdue';
  return today >= addDays(nextOn, -noticeDays) ? 'due' : 'fresh';
}
