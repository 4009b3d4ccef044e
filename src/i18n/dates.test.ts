import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writtenDate, writtenTime } from './dates.ts';
import { writtenHours } from './hours.ts';
import { weekdays } from '../domain/weekday.ts';

describe('dates in words', () => {
  it('are as precise as the data', () => {
    assert.equal(writtenDate('2024-06-25', 'fr'), '25 juin 2024');
    assert.equal(writtenDate('2023-10', 'fr'), 'octobre 2023');
    assert.equal(writtenDate('2003', 'fr'), '2003');
    assert.equal(writtenDate('2024-06-25', 'en'), '25 June 2024');
  });

  it('write the first day of a French month as « 1er »', () => assert.equal(writtenDate('2021-01-01', 'fr'), '1er janvier 2021'));
});

describe('times and hours in words', () => {
  it('follow each language', () => {
    assert.equal(writtenTime('09:00', 'fr'), '9\u00a0h');
    assert.equal(writtenTime('18:30', 'fr'), '18\u00a0h\u00a030');
    assert.equal(writtenTime('24:00', 'fr'), 'minuit');
    assert.equal(writtenTime('09:00', 'en'), '9:00');
  });

  it('say every day, a run of days, or a list', () => {
    const hours = (days: readonly (typeof weekdays)[number][]) =>
      writtenHours({ timeZone: 'Europe/Paris', weekly: [{ days: [...days], opens: '09:00', closes: '18:30' }] }, 'fr');
    assert.equal(hours(weekdays), 'Tous les jours, 9\u00a0h – 18\u00a0h\u00a030');
    assert.equal(hours(['mon', 'tue', 'wed', 'thu', 'fri']), 'Du lundi au vendredi, 9\u00a0h – 18\u00a0h\u00a030');
    assert.equal(hours(['mon', 'wed']), 'Lundi et mercredi, 9\u00a0h – 18\u00a0h\u00a030');
  });

  it('say nothing for hours that are only a note', () => assert.equal(writtenHours({ note: { fr: 'en journée' } }, 'fr'), ''));
});
