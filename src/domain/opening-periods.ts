import { weekdays, type Weekday } from './weekday.ts';

/** Hours of one or more days of the week, as written: `HH:MM`, and `overnight` when they end the day after. */
export interface Period {
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
  readonly overnight?: true | undefined;
}

/** A stretch of the week in minutes since Monday 00:00; `to` may pass the end of the week. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Rank, in the list, of the period it comes from. */
  readonly index: number;
}

/** Minutes in a day. */
export const dayMinutes = 1440;

/** Minutes in a week. */
export const weekMinutes = 7 * dayMinutes;

/** Minutes since midnight of a time of day, `HH:MM`. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Each day of each period as a stretch of the week, the earliest first. */
export function stretchesOf(periods: readonly Period[]): Stretch[] {
  return periods
    .flatMap(({ days, opens, closes, overnight }, index) =>
      days.map((day) => {
        const midnight = weekdays.indexOf(day) * dayMinutes;
        return { from: midnight + minutesOf(opens), to: midnight + minutesOf(closes) + (overnight ? dayMinutes : 0), index };
      }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** The first stretch that begins before an earlier one ends, the night from Sunday to Monday included; `undefined` when none does. */
export function overlapOf(periods: readonly Period[]): Stretch | undefined {
  const stretches = stretchesOf(periods);
  const last = stretches.at(-1);
  return stretches.find((stretch, rank) => {
    const before = stretches[rank - 1] ?? (last && { ...last, to: last.to - weekMinutes });
    return before !== undefined && stretches.length > 1 && stretch.from < before.to;
  });
}
