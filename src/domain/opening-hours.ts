import type { OpeningHours } from './opening-hours-schema.ts';
import { dayMinutes, stretchesOf, weekMinutes } from './opening-periods.ts';
import { weekdays, type Weekday } from './weekday.ts';

/**
 * Whether a channel answers at an instant, by its own clock. Open: until when (`HH:MM`), or `null` when that is more than a day away.
 * Closed: when it next opens, and in how many days (0 today, 1 tomorrow).
 */
export type OpenState =
  | { readonly open: true; readonly until: string | null }
  | { readonly open: false; readonly opensAt: string; readonly day: Weekday; readonly inDays: number };

/** State of `hours` at `instant`, in the channel’s own time zone; `null` when they are only words: nothing can be said. */
export function openState(hours: OpeningHours, instant: Date): OpenState | null {
  if ('always' in hours) return { open: true, until: null };
  if (!('weekly' in hours)) return null;
  const now = weekMinute(instant, hours.timeZone);
  // Two weeks, so that the night from Sunday to Monday and the next opening are ordinary cases.
  const week = stretchesOf(hours.weekly);
  const ahead = [-weekMinutes, 0, weekMinutes].flatMap((shift) => week.map(({ from, to }) => ({ from: from + shift, to: to + shift })));
  const current = ahead.find(({ from, to }) => from <= now && now < to);
  if (!current) {
    const next = ahead.find(({ from }) => from > now) as { from: number };
    return { open: false, opensAt: clockOf(next.from), day: dayOf(next.from), inDays: Math.floor(next.from / dayMinutes) - Math.floor(now / dayMinutes) };
  }
  const end = endOf(current.to, ahead);
  // « Until 8 a.m. » would be read as tomorrow’s.
  return { open: true, until: end - now > dayMinutes ? null : closingClock(end) };
}

/** Where a stretch ends once those that follow it without a break are counted. */
function endOf(to: number, ahead: readonly { from: number; to: number }[]): number {
  return ahead.reduce((end, next) => (next.from === end ? next.to : end), to);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The clock of a time zone; to make one takes longer than to read it. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone)
    ?? new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock;
}

/** Minutes since Monday 00:00 on the clocks of a time zone. */
function weekMinute(instant: Date, timeZone: string): number {
  const parts = clockIn(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return weekdays.indexOf(part('weekday').toLowerCase() as Weekday) * dayMinutes + Number(part('hour')) * 60 + Number(part('minute'));
}

function clockOf(minute: number): string {
  const inDay = ((minute % dayMinutes) + dayMinutes) % dayMinutes;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A closing time: midnight belongs to the day that ends. */
function closingClock(minute: number): string {
  const clock = clockOf(minute);
  return clock === '00:00' ? '24:00' : clock;
}

function dayOf(minute: number): Weekday {
  return weekdays[Math.floor((((minute % weekMinutes) + weekMinutes) % weekMinutes) / dayMinutes)] as Weekday;
}
