import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eachPosting, postingsOf, type Posting } from './postings.ts';

function read(held: readonly Posting[]): Posting[] {
  const found: Posting[] = [];
  eachPosting(postingsOf(held.length, held), (posting) => found.push(posting));
  return found;
}

describe('postings', () => {
  it('are read in the sentences they were written in', () => {
    assert.deepEqual(read([{ sentence: 3, share: 1 }, { sentence: 4, share: 0.5 }, { sentence: 4000, share: 0.2 }]).map(({ sentence }) => sentence), [3, 4, 4000]);
  });

  it('keep a share within a fifth of what it was, and the whole whole', () => {
    for (let share = 0.1; share <= 1; share += 0.01) {
      const [{ share: kept = 0 } = {}] = read([{ sentence: 0, share }]);
      assert.ok(Math.abs(kept / share - 1) < 0.2, `${share} is kept as ${kept}`);
    }
    assert.equal(read([{ sentence: 0, share: 1 }])[0]?.share, 1);
    assert.equal(read([{ sentence: 0, share: 0.001 }])[0]?.share, 0.1);
  });

  it('say in how many sentences the stem is, beside those listed', () => {
    assert.deepEqual(postingsOf(900, [{ sentence: 7, share: 1 }]), [900, [7], '7']);
  });
});
