import { citationsOf, idsIn } from '../domain/citations.ts';
import type { Source } from '../domain/source.ts';
import { isLocale, type Locale } from '../domain/locale.ts';
import { printed } from '../i18n/printed.ts';
import { byId, entries } from './content.ts';
import { chart } from './charts.ts';
import { conversation } from './conversations.ts';
import { timeline } from './timeline.ts';

/** A source as a page cites it: its number on the page and how many times it is cited there. */
export interface CitedSource extends Source {
  readonly id: string;
  readonly number: number;
  readonly occurrences: number;
}

/** A source with its title in the typography of its own language. */
function quoted(source: Source): Source {
  return isLocale(source.language) ? { ...source, title: printed(source.title, source.language) } : source;
}

/**
 * The sources of a guide, numbered: those its body cites in reading order, then those of the timeline, conversations and
 * charts it prints (`occurrences` is 0 for a source that only these cite).
 */
export async function citedSources(body: string, locale: Locale): Promise<CitedSource[]> {
  const all = await entries('sources');
  const counts = citationsOf(body);
  for (const id of await embeddedSources(body, locale)) counts.set(id, counts.get(id) ?? 0);
  return [...counts].map(([id, occurrences], index) => ({ ...quoted(byId(all, id, 'content/sources').data), id, occurrences, number: index + 1 }));
}

/** Ids of the sources of what a body prints from files of their own. */
async function embeddedSources(body: string, locale: Locale): Promise<string[]> {
  const events = /<Timeline\s*\/>/.test(body) ? await timeline() : [];
  const conversations = await Promise.all(idsIn(body, 'Conversation').map((id) => conversation(id, locale)));
  const charts = await Promise.all(idsIn(body, 'Chart').map((id) => chart(id, locale)));
  return [...[...events, ...conversations].flatMap(({ sources }) => sources), ...charts.map(({ source }) => source)];
}

/** The sources of `ids`, in the same order. */
export async function sourcesById(ids: readonly string[]): Promise<(Source & { readonly id: string })[]> {
  const all = await entries('sources');
  return ids.map((id) => ({ ...quoted(byId(all, id, 'content/sources').data), id }));
}
