import { createHash } from 'node:crypto';
import type { Channel } from './channel.ts';

/** What the fingerprint of a channel covers. */
type Reachable = Pick<Channel, 'contacts' | 'hours'>;

/** The parts of a fingerprint that can change, in the order they stand in it. */
export const reachParts = ['contacts', 'hours'] as const;

/** Length of each part, in hex digits: enough to tell two versions of one channel apart. */
const partLength = 6;

/**
 * Fingerprint of how a channel is reached, 12 hex digits: 6 for its contacts, then 6 for its hours, those of a contact
 * included. Two halves, so that the record of changes can be held to what it says changed.
 */
export function reachOf({ contacts, hours }: Reachable): string {
  const withoutHours = contacts.map((contact) => ({ ...contact, hours: undefined }));
  const ownHours = contacts.flatMap((contact) => ('hours' in contact && contact.hours ? [{ type: contact.type, hours: contact.hours }] : []));
  return digest(withoutHours) + digest({ hours, ownHours });
}

/** What differs between two fingerprints of one channel. */
export function changedParts(before: string, after: string): (typeof reachParts)[number][] {
  const part = (reach: string, index: number) => reach.slice(index * partLength, (index + 1) * partLength);
  return reachParts.filter((_part, index) => part(before, index) !== part(after, index));
}

function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, partLength);
}

/** JSON whose bytes do not depend on the order in which fields were written; fields without a value are left out. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held);
}
