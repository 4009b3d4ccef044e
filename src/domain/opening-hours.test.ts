import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openState, type OpenState } from './opening-hours.ts';
import { openingHoursSchema, type OpeningHours } from './opening-hours-schema.ts';
import { weekdays, type Weekday } from './weekday.ts';

type Weekly = Extract<OpeningHours, { weekly: unknown }>;
type Times = readonly [opens: string, closes: string, overnight?: true];

/** Hours of the given days, in Paris unless said otherwise. */
function hours(days: readonly Weekday[], [opens, closes, overnight]: Times, timeZone = 'Europe/Paris'): Weekly {
  return { timeZone, weekly: [{ days: [...days], opens, closes, ...(overnight && { overnight }) }] };
}
const all = weekdays;
const everyDay = hours(all, ['09:00', '23:00']);
const at = (of: OpeningHours, instant: string) => openState(of, new Date(instant));
const open = (until: string | null): OpenState => ({ open: true, until });
const closed = (opensAt: string, day: Weekday, inDays: number): OpenState => ({ open: false, opensAt, day, inDays });

describe('openState', () => {
  it('follows the channel’s own clock, in winter and in summer', () => {
    assert.deepEqual(at(everyDay, '2026-11-21T08:00:00Z'), open('23:00'));
    assert.deepEqual(at(everyDay, '2026-07-21T07:00:00Z'), open('23:00'));
    assert.deepEqual(at(everyDay, '2026-07-21T06:59:59Z'), closed('09:00', 'tue', 0));
  });

  it('is closed at the closing minute, and says when it opens again, today or tomorrow', () => {
    assert.deepEqual(at(everyDay, '2026-11-21T21:59:59Z'), open('23:00'));
    assert.deepEqual(at(everyDay, '2026-11-21T22:00:00Z'), closed('09:00', 'sun', 1));
    assert.deepEqual(at(everyDay, '2026-11-22T02:00:00Z'), closed('09:00', 'sun', 0));
  });

  it('says which day it opens when that is later in the week, or next week', () => {
    const mondays = hours(['mon'], ['09:00', '18:30']);
    assert.equal(at(mondays, '2026-11-23T10:00:00Z')?.open, true);
    assert.deepEqual(at(mondays, '2026-11-22T10:00:00Z'), closed('09:00', 'mon', 1));
    assert.deepEqual(at(mondays, '2026-11-25T10:00:00Z'), closed('09:00', 'mon', 5));
    assert.deepEqual(at(mondays, '2026-11-23T17:30:00Z'), closed('09:00', 'mon', 7));
  });

  it('closes at midnight when that is the hour, to the second', () => {
    const late = hours(all, ['18:00', '24:00']);
    assert.deepEqual(at(late, '2026-11-21T22:59:59Z'), open('24:00'));
    assert.deepEqual(at(late, '2026-11-21T23:00:00Z'), closed('18:00', 'sun', 0));
  });

  it('goes on past midnight, from Sunday to Monday too', () => {
    const night = hours(all, ['22:00', '02:00', true]);
    assert.deepEqual(at(night, '2026-11-21T22:59:59Z'), open('02:00'));
    assert.deepEqual(at(night, '2026-11-21T23:00:00Z'), open('02:00'));
    assert.deepEqual(at(night, '2026-11-22T23:30:00Z'), open('02:00'));
    assert.deepEqual(at(night, '2026-11-23T01:00:00Z'), closed('22:00', 'mon', 0));
  });

  it('belongs to the day it begins on when it goes on past midnight', () => {
    const fridays = hours(['fri'], ['22:00', '02:00', true]);
    assert.equal(at(fridays, '2026-11-21T00:30:00Z')?.open, true);
    assert.equal(at(fridays, '2026-11-20T00:30:00Z')?.open, false);
    const sundays = hours(['sun'], ['22:00', '02:00', true]);
    assert.deepEqual(at(sundays, '2026-11-23T00:30:00Z'), open('02:00'));
  });

  it('reads periods that follow each other as one', () => {
    const split: OpeningHours = { timeZone: 'Europe/Paris', weekly: [
      { days: [...all], opens: '08:00', closes: '12:00' }, { days: [...all], opens: '12:00', closes: '24:00' }, { days: [...all], opens: '00:00', closes: '02:00' },
    ] };
    assert.deepEqual(at(split, '2026-11-21T09:00:00Z'), open('02:00'));
    assert.deepEqual(at(hours(all, ['00:00', '24:00']), '2026-11-21T09:00:00Z'), open(null));
    const week = hours(['mon', 'tue', 'wed', 'thu', 'fri'], ['00:00', '24:00']);
    assert.deepEqual(at(week, '2026-11-23T09:00:00Z'), open(null), 'days before it closes, no hour says it right');
    assert.deepEqual(at(week, '2026-11-27T09:00:00Z'), open('24:00'));
  });

  describe('on the night the clocks go forward (2 a.m. becomes 3 a.m., 28 March 2027)', () => {
    const night = hours(all, ['22:00', '04:00', true]);
    const early = hours(all, ['02:30', '05:00']);
    it('keeps the hours of the wall clock', () => {
      assert.deepEqual(at(night, '2027-03-28T00:59:59Z'), open('04:00'));
      assert.deepEqual(at(night, '2027-03-28T01:59:59Z'), open('04:00'));
      assert.deepEqual(at(night, '2027-03-28T02:00:00Z'), closed('22:00', 'sun', 0));
    });
    it('is open at 3 a.m. when the opening hour was skipped', () => {
      assert.deepEqual(at(early, '2027-03-28T00:59:59Z'), closed('02:30', 'sun', 0));
      assert.deepEqual(at(early, '2027-03-28T01:00:00Z'), open('05:00'));
    });
  });

  describe('on the night the clocks go back (3 a.m. becomes 2 a.m., 25 October 2026)', () => {
    const early = hours(all, ['00:00', '02:30']);
    it('reads each of the two hours by the wall clock', () => {
      assert.deepEqual(at(early, '2026-10-25T00:29:59Z'), open('02:30'));
      assert.deepEqual(at(early, '2026-10-25T00:30:00Z'), closed('00:00', 'mon', 1));
      assert.deepEqual(at(early, '2026-10-25T01:00:00Z'), open('02:30'));
      assert.deepEqual(at(early, '2026-10-25T01:30:00Z'), closed('00:00', 'mon', 1));
    });
  });

  it('reads the clock of any time zone, whatever the reader’s', () => {
    const montreal = hours(['mon', 'tue', 'wed', 'thu', 'fri'], ['08:00', '20:00'], 'America/Toronto');
    assert.deepEqual(at(montreal, '2026-11-23T12:59:59Z'), closed('08:00', 'mon', 0));
    assert.deepEqual(at(montreal, '2026-11-23T13:00:00Z'), open('20:00'));
    assert.deepEqual(at(montreal, '2026-11-24T00:59:59Z'), open('20:00'));
    assert.deepEqual(at(montreal, '2026-11-24T01:00:00Z'), closed('08:00', 'tue', 1));
    const tunis = hours(all, ['08:00', '17:00'], 'Africa/Tunis');
    assert.equal(at(tunis, '2026-07-01T07:00:00Z')?.open, true);
    const sydney = hours(['mon'], ['00:00', '09:00'], 'Australia/Sydney');
    assert.deepEqual(at(sydney, '2026-11-22T13:00:00Z'), open('09:00'));
  });

  it('says nothing of hours that are only words, or unknown', () => {
    assert.equal(openState({ note: { fr: 'en journée' } }, new Date()), null);
    assert.equal(openState({ unknown: true }, new Date()), null);
  });

  it('is always open when the hours say so', () => assert.deepEqual(openState({ always: true }, new Date()), open(null)));
});

describe('openingHoursSchema', () => {
  const period = { days: ['mon'], opens: '09:00', closes: '18:00' };
  const weekly = (...periods: readonly object[]) => ({ timeZone: 'Europe/Paris', weekly: periods });
  const wrong = [
    weekly({ ...period, opens: '25:00', closes: '26:00' }),
    weekly({ ...period, opens: '18:00', closes: '09:00' }),
    weekly({ ...period, overnight: true }),
    weekly(period, { ...period, opens: '17:59', closes: '19:00' }),
    weekly({ days: ['sun'], opens: '22:00', closes: '02:00', overnight: true }, { ...period, opens: '01:00' }),
    weekly({ days: ['mon', 'tue'], opens: '10:00', closes: '09:00', overnight: true }, { days: ['wed'], opens: '08:00', closes: '12:00' }),
    weekly({ ...period, opens: '24:00', closes: '02:00', overnight: true }),
    ...['Europe/Pari', '+01:00', 'EST', 'europe/paris', ''].map((zone) => ({ ...weekly(period), timeZone: zone })),
    weekly(),
    { always: false },
    {},
  ];
  for (const given of wrong) it(`refuses ${JSON.stringify(given)}`, () => assert.ok(!openingHoursSchema.safeParse(given).success));

  it('says one thing of one impossible hour, and where two periods overlap', () => {
    const pathsOf = (given: unknown) => (openingHoursSchema.safeParse(given).error?.issues ?? []).map(({ path }) => path.join('.'));
    assert.deepEqual(pathsOf(weekly({ ...period, opens: '25:00' })), ['weekly.0.opens']);
    assert.deepEqual(pathsOf(weekly(period, { ...period, opens: '12:00' })), ['weekly.1.opens']);
  });

  const right = [
    everyDay,
    weekly(period, { ...period, opens: '18:00', closes: '20:00' }),
    weekly({ days: [...all], opens: '22:00', closes: '22:00', overnight: true }),
    { ...weekly(period), holidays: { fr: 'Fermé les jours fériés' } },
    { unknown: true },
    { note: { fr: 'en journée' } },
  ];
  for (const given of right) it(`accepts ${JSON.stringify(given)}`, () => assert.ok(openingHoursSchema.safeParse(given).success));
});
