import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addMonths, dayIn, isDay } from './calendar.ts';

describe('calendar', () => {
  it('knows which days exist', () => {
    assert.ok(isDay('2024-02-29'));
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '21/11/2026', '']) assert.ok(!isDay(wrong), wrong);
  });

  it('adds months, ending on the last day of a shorter month', () => {
    assert.equal(addMonths('2026-11-21', 6), '2027-05-21');
    assert.equal(addMonths('2026-08-31', 6), '2027-02-28');
  });

  it('adds days across months and years', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  });

  it('tells the day of a place, not of the machine', () => {
    const lateEvening = new Date('2026-11-21T23:30:00Z');
    assert.equal(dayIn('Europe/Paris', lateEvening), '2026-11-22');
    assert.equal(dayIn('America/Martinique', lateEvening), '2026-11-21');
  });
});
