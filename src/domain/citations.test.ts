import assert from 'node:assert/strict';
import { it } from 'node:test';
import { citationsOf, keyFiguresOf } from './citations.ts';

const body = 'Un<Cite id="a" />, deux<Cite id="b" />.\n\n<KeyFigure value="23 051" label="procédures" source="c" />\n\nEncore<Cite id="a" />.';

it('lists the sources of a text in reading order, with how many times each is cited', () => {
  assert.deepEqual([...citationsOf(body)], [['a', 2], ['b', 1], ['c', 1]]);
});

it('reads the large figures of a text', () => {
  assert.deepEqual(keyFiguresOf(body), [{ value: '23 051', label: 'procédures' }]);
});

it('does not take another tag for a citation', () => {
  assert.equal(citationsOf('<Channel id="fr-3018" /> <Term id="pseudo">x</Term>').size, 0);
});
