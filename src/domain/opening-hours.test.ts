import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openingHoursSchema } from './opening-hours-schema.ts';
import { openState, weekdays } from './opening-hours.ts';

const everyDay = { timeZone: 'Europe/Paris', weekly: [{ days: [...weekdays], opens: '09:00', closes: '23:00' }] };

describe('openState', () => {
  it('follows the channel’s own clock, in winter and in summer', () => {
    assert.deepEqual(openState(everyDay, new Date('2026-11-21T08:00:00Z')), { open: true, until: '23:00' });
    assert.deepEqual(openState(everyDay, new Date('2026-07-21T07:00:00Z')), { open: true, until: '23:00' });
  });

  it('is closed at the closing minute, and says when it opens again, today or tomorrow', () => {
    assert.deepEqual(openState(everyDay, new Date('2026-11-21T22:00:00Z')), { open: false, opensAt: '09:00', tomorrow: true });
    assert.deepEqual(openState(everyDay, new Date('2026-11-22T02:00:00Z')), { open: false, opensAt: '09:00', tomorrow: false });
  });

  it('knows the days of the week', () => {
    const weekOnly = { timeZone: 'Europe/Paris', weekly: [{ days: ['mon' as const], opens: '09:00', closes: '18:30' }] };
    assert.equal(openState(weekOnly, new Date('2026-11-23T10:00:00Z'))?.open, true);
    assert.deepEqual(openState(weekOnly, new Date('2026-11-22T10:00:00Z')), { open: false, opensAt: '09:00', tomorrow: true });
    assert.deepEqual(openState(weekOnly, new Date('2026-11-25T10:00:00Z')), { open: false, opensAt: null });
  });

  it('closes at midnight when that is the hour', () => {
    const late = { timeZone: 'Europe/Paris', weekly: [{ days: [...weekdays], opens: '18:00', closes: '24:00' }] };
    assert.deepEqual(openState(late, new Date('2026-11-21T22:59:00Z')), { open: true, until: '24:00' });
    assert.equal(openState(late, new Date('2026-11-21T23:00:00Z'))?.open, false);
  });

  it('says nothing of hours that are only a note', () => {
    assert.equal(openState({ note: { fr: 'en journée' } }, new Date()), null);
  });

  it('is always open when the hours say so', () => {
    assert.deepEqual(openState({ always: true }, new Date()), { open: true, until: null });
  });
});

describe('openingHoursSchema', () => {
  const wrong = [
    { timeZone: 'Europe/Paris', weekly: [{ days: ['mon'], opens: '25:00', closes: '26:00' }] },
    { timeZone: 'Europe/Paris', weekly: [{ days: ['mon'], opens: '18:00', closes: '09:00' }] },
    { timeZone: 'Europe/Pari', weekly: [{ days: ['mon'], opens: '09:00', closes: '18:00' }] },
    { timeZone: 'Europe/Paris', weekly: [] },
    { always: false },
    {},
  ];
  for (const hours of wrong) it(`refuses ${JSON.stringify(hours)}`, () => assert.ok(!openingHoursSchema.safeParse(hours).success));
  it('says one thing of one impossible hour', () => {
    const hours = { timeZone: 'Europe/Paris', weekly: [{ days: ['mon'], opens: '25:00', closes: '23:00' }] };
    const issues = openingHoursSchema.safeParse(hours).error?.issues ?? [];
    assert.deepEqual(issues.map(({ path }) => path.join('.')), ['weekly.0.opens']);
  });
  it('accepts good hours', () => assert.ok(openingHoursSchema.safeParse(everyDay).success));
});
