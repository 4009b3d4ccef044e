import type { Country } from '../domain/country.ts';
import type { Locale } from '../domain/locale.ts';
import type { Localized } from '../domain/localized.ts';
import type { Need } from '../domain/need.ts';
import type { Situation } from '../domain/situation.ts';
import { printed } from '../i18n/printed.ts';
import { channel, type ChannelIn } from './channels.ts';
import { byId, byLanguage, entries } from './content.ts';
import { answering } from './countries.ts';

/** A value with its texts in one language, in printed form. */
type InWords<Value> = Value extends Localized
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly InWords<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: InWords<Value[Key]> }
      : Value;

type StepIn<Step extends Situation> = Step extends Situation
  ? InWords<Omit<Step, 'slug'>> & { readonly id: string; readonly slug: Readonly<Record<Locale, string>> }
  : never;

/** A step of the triage in the words of one language; `slug` keeps its part of the address in each. */
export type SituationIn = StepIn<Situation>;

/** A step by which one enters the triage. */
export type SituationEntry = SituationIn & { readonly entry: NonNullable<SituationIn['entry']> };

function inWords(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inWords(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  if ('fr' in value) return printed(value as unknown as Localized, locale);
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, inWords(inside, locale)]));
}

/** Every step of the triage in the words of `locale`. */
export const situationsIn = byLanguage(async (locale): Promise<readonly SituationIn[]> =>
  (await entries('situations')).map(({ id, data: { slug, ...rest } }) => ({ ...(inWords(rest, locale) as object), id, slug }) as SituationIn));

/**
 * The step of `id` in the words of `locale`.
 * @throws when there is none.
 */
export async function situation(id: string, locale: Locale): Promise<SituationIn> {
  return byId(await situationsIn(locale), id, 'content/situations');
}

/** The steps one enters by, the dangers first. */
export async function situationEntries(locale: Locale): Promise<SituationEntry[]> {
  const all = (await situationsIn(locale)).filter((step): step is SituationEntry => step.entry !== undefined);
  return all.toSorted((a, b) => a.entry.order - b.entry.order);
}

/** Whom to call for one need, and why. */
export interface Call {
  readonly need: Need;
  readonly why: string;
  readonly channels: readonly ChannelIn[];
}

/** Most channels a step names for one need: a choice of more is no help, and of emergency numbers one is enough. */
const mostForOneNeed = 2;

/** Whom a step calls in a country, in order; a channel is named once, and a need that nobody answers is left out. */
export async function callsOf(step: SituationIn, code: Country, locale: Locale): Promise<Call[]> {
  const named = new Set<string>();
  const calls: Call[] = [];
  for (const { need, why } of step.calls) {
    const ids = (await answering(need, code)).filter((id) => !named.has(id));
    const all = await Promise.all(ids.map((id) => channel(id, locale)));
    const channels = all.slice(0, all[0]?.kind === 'emergency' ? 1 : mostForOneNeed);
    for (const { id } of channels) named.add(id);
    if (channels.length > 0) calls.push({ need, why, channels });
  }
  return calls;
}

/** The entries from which a way through the triage may call a channel in a country. */
export async function callingSituations(id: string, code: Country, locale: Locale): Promise<SituationEntry[]> {
  const all = await situationEntries(locale);
  const called = await Promise.all(all.map((entry) => calledFrom(entry, code, locale)));
  return all.filter((_, rank) => called[rank]?.includes(id));
}

/** Ids of the channels that a way through the triage from `entry` may call in a country, those of its first step first. */
export async function calledFrom(entry: SituationIn, code: Country, locale: Locale): Promise<readonly string[]> {
  const steps = [entry];
  for (const step of steps) {
    const next = step.step === 'question' ? step.answers.map(({ to }) => to) : [];
    for (const id of next) if (steps.every((known) => known.id !== id)) steps.push(await situation(id, locale));
  }
  const calls = await Promise.all(steps.map((step) => callsOf(step, code, locale)));
  return [...new Set(calls.flat().flatMap(({ channels }) => channels.map(({ id }) => id)))];
}
