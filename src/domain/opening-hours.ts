import type { OpeningHours } from './opening-hours-schema.ts';

/** Days of the week in ISO order. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/**
 * Whether a channel answers at an instant; until when, or when it next opens today or tomorrow (`HH:MM` in its own time
 * zone), if its hours say.
 */
export type OpenState =
  | { readonly open: true; readonly until: string | null }
  | { readonly open: false; readonly opensAt: string; readonly tomorrow: boolean }
  | { readonly open: false; readonly opensAt: null }
  | null;

/**
 * State of `hours` at `instant`, in the channel's own time zone: open and until when, or closed and when it next opens,
 * today or tomorrow. `null` when the hours are only a note: nothing can be said.
 */
export function openState(hours: OpeningHours, instant: Date): OpenState {
  if ('always' in hours) return { open: true, until: null };
  if (!('weekly' in hours)) return null;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: hours.timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const weekday = part('weekday').toLowerCase() as Weekday;
  const now = `${part('hour')}:${part('minute')}`;
  const openings = (day: Weekday) => hours.weekly.filter(({ days }) => days.includes(day)).toSorted((a, b) => a.opens.localeCompare(b.opens));
  const today = openings(weekday);
  const current = today.find(({ opens, closes }) => opens <= now && now < closes);
  if (current) return { open: true, until: current.closes };
  const later = today.find(({ opens }) => opens > now);
  if (later) return { open: false, opensAt: later.opens, tomorrow: false };
  const next = openings(weekdays[(weekdays.indexOf(weekday) + 1) % weekdays.length] as Weekday)[0];
  return next ? { open: false, opensAt: next.opens, tomorrow: true } : { open: false, opensAt: null };
}
