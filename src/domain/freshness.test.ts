import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freshness, nextCheckOn } from './freshness.ts';

describe('freshness', () => {
  const next = nextCheckOn('2026-11-21', 6);

  it('counts the months to the next comparison', () => assert.equal(next, '2027-05-21'));
  it('is fresh until thirty days before', () => assert.equal(freshness(next, '2027-04-20'), 'fresh'));
  it('is due for thirty days, the last one included', () => {
    assert.equal(freshness(next, '2027-04-21'), 'due');
    assert.equal(freshness(next, '2027-05-21'), 'due');
  });
  it('is overdue from the day after', () => assert.equal(freshness(next, '2027-05-22'), 'overdue'));
});
