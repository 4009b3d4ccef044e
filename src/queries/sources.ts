import { citationsOf } from '../domain/citations.ts';
import type { Source } from '../domain/source.ts';
import { isLocale } from '../domain/locale.ts';
import { printed } from '../i18n/printed.ts';
import { byId, entries } from './content.ts';
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
 * The sources of a guide, numbered: those its body cites in reading order, then those of the timeline where it prints it
 * (`occurrences` is 0 for a source that only the timeline cites).
 */
export async function citedSources(body: string): Promise<CitedSource[]> {
  const all = await entries('sources');
  const counts = citationsOf(body);
  if (/<Timeline\s*\/>/.test(body)) {
    for (const id of (await timeline()).flatMap((event) => event.sources)) counts.set(id, counts.get(id) ?? 0);
  }
  return [...counts].map(([id, occurrences], index) => ({ ...quoted(byId(all, id, 'content/sources').data), id, occurrences, number: index + 1 }));
}

/** The sources of `ids`, in the same order. */
export async function sourcesById(ids: readonly string[]): Promise<(Source & { readonly id: string })[]> {
  const all = await entries('sources');
  return ids.map((id) => ({ ...quoted(byId(all, id, 'content/sources').data), id }));
}
