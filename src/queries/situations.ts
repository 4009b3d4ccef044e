import type { Country } from '../domain/country.ts';
import type { Locale } from '../domain/locale.ts';
import type { Localized } from '../domain/localized.ts';
import type { Need } from '../domain/need.ts';
import type { Situation } from '../domain/situation.ts';
import { printed } from '../i18n/printed.ts';
import { channelsById, type ChannelIn } from './channels.ts';
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
  return all.toSorted((a, b) => Number(b.entry.urgent) - Number(a.entry.urgent) || a.entry.order - b.entry.order);
}

/** Whom to call for one need, and why. */
export interface Call {
  readonly need: Need;
  readonly why: string;
  /** Channels that no call before this one has named. */
  readonly channels: readonly ChannelIn[];
  /** Those that a call before this one has named already. */
  readonly again: readonly ChannelIn[];
}

/** Most channels a step names for one need: a choice of more is no help, and of emergency numbers one is enough. */
const mostForOneNeed = 2;

/** Whom a step calls in a country, in order; a need that nobody answers is left out. */
export async function callsOf(step: SituationIn, code: Country, locale: Locale): Promise<Call[]> {
  const named = new Set<string>();
  const calls: Call[] = [];
  for (const { need, why } of step.calls) {
    const all = await channelsById(await answering(need, code), locale);
    const best = all.slice(0, all[0]?.kind === 'emergency' ? 1 : mostForOneNeed);
    const channels = best.filter(({ id }) => !named.has(id));
    for (const { id } of channels) named.add(id);
    if (best.length > 0) calls.push({ need, why, channels, again: best.filter((channel) => !channels.includes(channel)) });
  }
  return calls;
}

/** The call to make first, and who answers when it does not. */
export interface FirstCall {
  readonly why: string;
  readonly channel: ChannelIn;
  readonly backup: ChannelIn | undefined;
}

/**
 * The first call of a step in a country: that of its list, but one that can be dialled where it is an emergency. Its backup is
 * the next that answers the same need for sure, day and night if there is one.
 * @throws when nobody answers any of its needs.
 */
export async function firstCallOf(step: SituationIn, code: Country, locale: Locale): Promise<FirstCall> {
  const calls = await callsOf(step, code, locale);
  const isNow = step.step === 'advice' && step.urgency === 'now';
  const call = (isNow && calls.find(({ channels }) => channels[0] && canBeDialled(channels[0]))) || calls[0];
  const [channel] = call?.channels ?? [];
  if (!call || !channel) throw new Error(`content/countries/${code}.yaml : personne ne répond aux besoins de content/situations/${step.id}.yaml.`);
  const others = (await channelsById(await answering(call.need, code), locale)).filter((other) => other.id !== channel.id && answersForSure(other));
  return { why: call.why, channel, backup: others.find(({ hours }) => 'always' in hours) ?? others[0] };
}

function canBeDialled({ contacts }: ChannelIn): boolean {
  return contacts.some((contact) => contact.type === 'phone' && !contact.from);
}

/** True for a channel that people answer, at hours that are known. */
function answersForSure({ contacts, hours, toVerify }: ChannelIn): boolean {
  const isAnswered = contacts.some((contact) => ['phone', 'sms', 'chat'].includes(contact.type));
  return isAnswered && toVerify.length === 0 && ('always' in hours || 'weekly' in hours);
}

/** The entries from which a way through the triage may call a channel in a country. */
export async function callingSituations(id: string, code: Country, locale: Locale): Promise<SituationEntry[]> {
  const all = await situationEntries(locale);
  const called = await Promise.all(all.map((entry) => calledFrom(entry, code, locale)));
  return all.filter((_, rank) => called[rank]?.includes(id));
}

/** A step and those its answers lead to, the nearest first. */
export async function stepsFrom(entry: SituationIn, locale: Locale): Promise<readonly SituationIn[]> {
  const steps = [entry];
  for (const step of steps) {
    const next = step.step === 'question' ? step.answers.map(({ to }) => to) : [];
    for (const id of next) if (steps.every((known) => known.id !== id)) steps.push(await situation(id, locale));
  }
  return steps;
}

/** Ids of the channels that a way through the triage from `entry` may call in a country, those of its first step first. */
export async function calledFrom(entry: SituationIn, code: Country, locale: Locale): Promise<readonly string[]> {
  const calls = await Promise.all((await stepsFrom(entry, locale)).map((step) => callsOf(step, code, locale)));
  return [...new Set(calls.flat().flatMap(({ channels }) => channels.map(({ id }) => id)))];
}
