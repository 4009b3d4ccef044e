import type { OpeningHours } from './opening-hours-schema.ts';

/** Days of the week in ISO order. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** Whether a channel answers at an instant, and until when (`HH:MM` in its own time zone) if the day's hours say. */
export type OpenState = { open: true; until: string | null } | { open: false; opensAt: string | null } | null;

/**
 * State of `hours` at `instant`, in the channel's own time zone: open and until when, or closed and when it next opens
 * the same day. `null` when the hours are only a note: nothing can be said.
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
  const today = hours.weekly.filter(({ days }) => days.includes(weekday));
  const current = today.find(({ opens, closes }) => opens <= now && now < closes);
  if (current) return { open: true, until: current.closes };
  const later = today.map(({ opens }) => opens).filter((opens) => opens > now).sort();
  return { open: false, opensAt: later[0] ?? null };
}
