import type { TimelineEvent } from '../domain/timeline.ts';
import { entries } from './content.ts';

/** The dated events of the case, oldest first. */
export async function timeline(): Promise<(TimelineEvent & { readonly id: string })[]> {
  const events = (await entries('timeline')).map(({ id, data }) => ({ ...data, id }));
  return events.toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
}
