import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change } from './change.ts';
import { changeLine, changesBetween, recorded } from './ledger.ts';

const day = (on: string, ...changes: Change['changes']): Change => ({ on, summary: { fr: 'Un jour.' }, changes });
const [a1, a2, a3] = ['aaaaaa111111', 'aaaaaa222222', 'bbbbbb333333'];

describe('recorded', () => {
  it('reads the days in order, whatever the order they come in', () => {
    const days = [
      day('2026-12-01', { channel: 'fr-1', kind: 'hours', reach: a2 }, { channel: 'fr-2', kind: 'removed' }),
      day('2026-11-22', { channel: 'fr-1', kind: 'added', reach: a1 }, { channel: 'fr-2', kind: 'added', reach: a1 }),
    ];
    assert.deepEqual([...recorded(days)], [['fr-1', a2]]);
  });
});

describe('changesBetween', () => {
  it('says what came, what changed and what went, by id', () => {
    const before = new Map([['fr-3', a1], ['fr-1', a1], ['fr-2', a1], ['fr-5', a1]]);
    const after = new Map([['fr-4', a1], ['fr-1', a1], ['fr-2', a2], ['fr-5', a3]]);
    assert.deepEqual(changesBetween(before, after), [
      { channel: 'fr-2', kind: 'hours', reach: a2 },
      { channel: 'fr-3', kind: 'removed' },
      { channel: 'fr-4', kind: 'added', reach: a1 },
      { channel: 'fr-5', kind: 'contacts', reach: a3 },
      { channel: 'fr-5', kind: 'hours', reach: a3 },
    ]);
  });
});

describe('changeLine', () => {
  it('is the line to paste', () => {
    assert.equal(changeLine({ channel: 'fr-1', kind: 'added', reach: '012345678901' }), "  - { channel: fr-1, kind: added, reach: '012345678901' }");
    assert.equal(changeLine({ channel: 'fr-1', kind: 'removed' }), '  - { channel: fr-1, kind: removed }');
  });
});
