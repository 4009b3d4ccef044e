import { isForTeenagers, type Audience } from './audience.ts';
import type { Section } from './section.ts';

/** Sections whose pages a reader may have to leave at once. */
const sensitiveSections: readonly Section[] = ['risks', 'act'];

/** True for a guide that tells of what happens to someone: it can be left at once. */
export function isSensitive(guide: { readonly section: Section; readonly audience: readonly Audience[] }): boolean {
  return sensitiveSections.includes(guide.section) || isForTeenagers(guide);
}
