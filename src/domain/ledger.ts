import type { Change } from './change.ts';
import { changedParts } from './reach.ts';

/** One line of the record of changes. */
export type ChannelChange = Change['changes'][number];

/** Fingerprints (`reachOf`) by id of a channel. */
export type Reaches = ReadonlyMap<string, string>;

/** What the record says is published once `days` are read in order: the fingerprint of each channel that is still there. */
export function recorded(days: readonly Change[]): Reaches {
  const standing = new Map<string, string>();
  for (const { changes } of inOrder(days)) {
    for (const { channel, kind, reach } of changes) {
      if (kind === 'removed') standing.delete(channel);
      else standing.set(channel, reach ?? '');
    }
  }
  return standing;
}

/** The days of the record, the oldest first. */
export function inOrder(days: readonly Change[]): Change[] {
  return days.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** What leads from `before` to `after`, by id: a channel whose contacts and hours both changed has a line for each. */
export function changesBetween(before: Reaches, after: Reaches): ChannelChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return ids.flatMap((channel): ChannelChange[] => {
    const [was, is] = [before.get(channel), after.get(channel)];
    if (is === undefined) return [{ channel, kind: 'removed' }];
    if (was === undefined) return [{ channel, kind: 'added', reach: is }];
    return changedParts(was, is).map((kind) => ({ channel, kind, reach: is }));
  });
}

/** A line of the record as its file holds it. The quotes matter: `012345678901` alone would be a number. */
export function changeLine({ channel, kind, reach }: ChannelChange): string {
  return `  - { channel: ${channel}, kind: ${kind}${reach === undefined ? '' : `, reach: '${reach}'`} }`;
}
