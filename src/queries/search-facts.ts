import type { Danger } from '../domain/danger.ts';
import { elsewhere } from '../domain/country.ts';
import type { Facets } from '../domain/facets.ts';
import type { Locale } from '../domain/locale.ts';
import { openServiceHashes } from '../domain/open-services.ts';
import { guidesByKey, type Guide } from './articles.ts';
import type { ChannelIn } from './channels.ts';
import { homeCountry, pageCountry } from './countries.ts';
import { callingSituations, situationEntries, situationsIn, stepsFrom, type SituationEntry, type SituationIn } from './situations.ts';

/** What the search knows of a page beside its text. */
export interface SearchFacts {
  /** What people type for it. */
  readonly words: readonly string[];
  readonly facets: Facets;
  /** What a result says of it; the description of the page when left out. */
  readonly summary?: string;
  /** Dangers in which it says what to do. */
  readonly dangers?: readonly Danger[];
  /** Coded names of the services it explains. */
  readonly services?: readonly string[];
  /** How much it counts beside others of its kind, from 0 to 1; 1 when left out. */
  readonly prior?: number;
  /** True for a page to give when a query holds nothing to look for. */
  readonly isFallback?: boolean;
}

/** The danger each of these steps is for. */
const dangerOf: Readonly<Record<string, Danger>> = {
  danger: 'meeting', 'teen-meeting': 'meeting', missing: 'missing',
  blackmail: 'blackmail', 'teen-blackmail': 'blackmail',
  suicide: 'suicide', 'teenager-suicidal': 'suicide', 'other-child-suicidal': 'suicide', 'professional-suicidal': 'suicide',
  images: 'images', 'images-asked': 'images', 'images-sent': 'images', 'teen-images': 'images',
};

/** Guides that say what a service is by how it works, the most precise first. */
const mechanismGuides = ['service-families', 'chat-without-registration'];

/** Guide to give for a query that says nothing. */
const firstGuide = 'first-ten-minutes';

/** How much a service of another country counts for readers of a language that has a country of its own. */
const abroad = 0.6;

/** What the search knows of a page that belongs to no section, situation or reader. */
export function pageFacts(words: readonly string[] = []): SearchFacts {
  return { words, facets: { kind: 'page', situations: [], audience: [], ages: [] } };
}

/** What the search knows of a guide: it answers the situations and dangers that lead to a step that says to read it. */
export async function guideFacts({ key, section, audience, ages, locale, words }: Guide): Promise<SearchFacts> {
  const reads = (step: SituationIn) => step.step === 'advice' && step.read === key;
  const [mechanism] = await guidesByKey(mechanismGuides, locale);
  return {
    words,
    facets: { kind: 'guide', section, situations: await entriesThat(reads, locale), audience, ages },
    dangers: [...new Set((await situationsIn(locale)).filter(reads).flatMap(({ id }) => dangerOf[id] ?? []))],
    services: mechanism?.key === key ? [...openServiceHashes] : [],
    isFallback: key === firstGuide,
  };
}

/** What the search knows of a step of « Que se passe-t-il ? ». */
export async function stepFacts({ id, audience, words, lead }: SituationIn, locale: Locale): Promise<SearchFacts> {
  const situations = await entriesThat((step) => step.id === id, locale);
  const danger = dangerOf[id];
  return {
    words,
    summary: lead,
    facets: { kind: 'step', situations, audience: audience === 'professional' ? ['teacher', 'association'] : [audience], ages: [] },
    dangers: danger ? [danger] : [],
  };
}

/** What the search knows of a service; its numbers are found as they are typed, in one piece. */
export async function channelFacts(channel: ChannelIn, locale: Locale): Promise<SearchFacts> {
  const { id, country, contacts, words } = channel;
  const home = pageCountry(locale);
  const isNear = home === elsewhere || [home, 'eu', elsewhere].includes(country);
  const situations = await callingSituations(id, homeCountry(channel), locale);
  return {
    words: [...words, ...contacts.flatMap((contact) => ('number' in contact ? [contact.number.replaceAll(' ', '')] : []))],
    facets: { kind: 'channel', situations: situations.map((entry) => entry.id), audience: [], ages: [] },
    prior: isNear ? 1 : abroad,
  };
}

async function entriesThat(leadTo: (step: SituationIn) => boolean, locale: Locale): Promise<string[]> {
  const leads = async (entry: SituationEntry) => (await stepsFrom(entry, locale)).some(leadTo);
  const entries = await situationEntries(locale);
  const led = await Promise.all(entries.map(leads));
  return entries.filter((_, rank) => led[rank]).map(({ id }) => id);
}
