import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Channel } from './channel.ts';
import { changedParts, reachOf } from './reach.ts';

type Reachable = Pick<Channel, 'contacts' | 'hours'>;

const line: Reachable = {
  contacts: [{ type: 'phone', number: '3018' }, { type: 'chat', url: 'https://exemple.fr' }],
  hours: { timeZone: 'Europe/Paris', weekly: [{ days: ['mon'], opens: '09:00', closes: '23:00' }] },
};

describe('reachOf', () => {
  it('is 12 hex digits that stay the same from build to build', () => {
    assert.match(reachOf(line), /^[0-9a-f]{12}$/);
    assert.equal(reachOf({ contacts: [], hours: { always: true } }), '4f53cde58b9d');
  });

  it('does not depend on the order of fields, nor on fields without a value', () => {
    const reordered: Reachable = {
      hours: { weekly: [{ closes: '23:00', opens: '09:00', days: ['mon'] }], timeZone: 'Europe/Paris', note: undefined },
      contacts: [{ number: '3018', type: 'phone', from: undefined }, { url: 'https://exemple.fr', type: 'chat' }],
    } as unknown as Reachable;
    assert.equal(reachOf(reordered), reachOf(line));
  });
});

describe('changedParts', () => {
  const after = (changed: Partial<Reachable>) => changedParts(reachOf(line), reachOf({ ...line, ...changed }));
  const [phone, chat] = line.contacts as [Channel['contacts'][number], Channel['contacts'][number]];

  it('names nothing when nothing changed', () => assert.deepEqual(after({}), []));
  it('names the contacts', () => {
    assert.deepEqual(after({ contacts: [{ type: 'phone', number: '3019' }, chat] }), ['contacts']);
    assert.deepEqual(after({ contacts: [chat, phone] }), ['contacts']);
    assert.deepEqual(after({ contacts: [phone] }), ['contacts']);
  });
  it('names the hours, those of a contact too', () => {
    assert.deepEqual(after({ hours: { always: true } }), ['hours']);
    assert.deepEqual(after({ contacts: [phone, { type: 'chat', url: 'https://exemple.fr', hours: { always: true } }] }), ['hours']);
  });
  it('names both', () => assert.deepEqual(after({ contacts: [phone], hours: { unknown: true } }), ['contacts', 'hours']));
});
