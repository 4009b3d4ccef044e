/** True when the reader’s clocks show the same time as those of `timeZone` at `instant`: hours then need no « their time ». */
export function sameClock(timeZone: string, instant: Date): boolean {
  const shown = (zone: string | undefined) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);
  return shown(timeZone) === shown(undefined);
}
