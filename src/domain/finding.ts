import { openState } from './opening-hours.ts';
import type { OpeningHours } from './opening-hours-schema.ts';
import type { Way } from './ways.ts';

/** A way to reach a service: when someone answers, or `null` when that is not known for sure. */
export interface Reach {
  readonly by: Way;
  readonly hours: OpeningHours | null;
}

/** What the finder knows of a service. */
export interface Findable {
  readonly country: string;
  /** Rank of the service among those called in a situation, by the id of its entry. */
  readonly situations: Readonly<Record<string, number>>;
  readonly reaches: readonly Reach[];
  /** ISO 639 codes of the languages it answers in. */
  readonly languages: readonly string[];
}

/** What a reader looks for; an empty text is any. */
export interface Wish {
  readonly country: string;
  readonly situation: string;
  readonly by: '' | Way;
  readonly language: string;
  readonly openNow: boolean;
}

/** True when a service answers a wish at an instant. Hours that are not sure never count as open. */
export function answers(service: Findable, wish: Wish, instant: Date): boolean {
  const { country, situation, by, language, openNow } = wish;
  if (country !== '' && service.country !== country && !isWide(service.country)) return false;
  if (situation !== '' && service.situations[situation] === undefined) return false;
  if (language !== '' && !service.languages.includes(language)) return false;
  const reaches = service.reaches.filter((reach) => by === '' || reach.by === by);
  if (reaches.length === 0) return false;
  return !openNow || reaches.some(({ hours }) => hours !== null && openState(hours, instant)?.open === true);
}

/** True for an area wider than a country: its services stand beside those of each one. */
function isWide(area: string): boolean {
  return area === 'int';
}

/** Rank of a service in the answer to a wish: that of the situation, or none. */
export function rankFor(service: Findable, { situation }: Wish): number {
  return service.situations[situation] ?? 0;
}
