/** True when `text` is a day of the calendar written `YYYY-MM-DD`; `2026-02-30` is not one. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/**
 * `start` moved by a number of calendar months, `YYYY-MM-DD`.
 * A day that the target month lacks becomes its last day: 2026-08-31 plus 6 months is 2027-02-28.
 */
export function addMonths(start: string, months: number): string {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

/** `start` moved by a number of days, `YYYY-MM-DD`. */
export function addDays(start: string, days: number): string {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The calendar day, `YYYY-MM-DD`, that `instant` falls on in an IANA time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}
