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
  /** Codes of the countries it answers in; none for a service of the whole world, which stands beside those of each. */
  readonly countries: readonly string[];
  /** Rank of the service among those called in a situation (the id of its entry), by country. */
  readonly situations: Readonly<Record<string, Readonly<Record<string, number>>>>;
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
  if (country !== '' && service.countries.length > 0 && !service.countries.includes(country)) return false;
  if (situation !== '' && !Number.isFinite(rankFor(service, wish))) return false;
  if (language !== '' && !service.languages.includes(language)) return false;
  const reaches = service.reaches.filter((reach) => by === '' || reach.by === by);
  if (reaches.length === 0) return false;
  // A form waits at any hour: it says nothing of a service that people answer, unless it is what one looks for.
  const answered = by === '' ? reaches.filter((reach) => reach.by !== 'form') : reaches;
  return !openNow || (answered.length > 0 ? answered : reaches).some(({ hours }) => hours !== null && openState(hours, instant)?.open === true);
}

/** Rank of the service among those called in the situation of a wish: in its country, or the best of all; infinite where it is not called. */
export function rankFor({ situations }: Findable, { country, situation }: Wish): number {
  const ranks = country === '' ? Object.values(situations) : [situations[country] ?? {}];
  return Math.min(...ranks.map((rank) => rank[situation] ?? Infinity));
}
