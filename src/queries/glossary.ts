import { render } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import { localeInfo } from '../domain/locale.ts';
import { printed } from '../i18n/printed.ts';
import { entries } from './content.ts';

/** A glossary entry of one language: its id on the page, its words and the component that prints its definition. */
export interface GlossaryEntry {
  readonly key: string;
  readonly term: string;
  /** Words a parent or the press, a child, the law or a service has for it. */
  readonly words: Readonly<Record<'parent' | 'child' | 'law', readonly string[]>>;
  readonly Definition: Awaited<ReturnType<typeof render>>['Content'];
}

/** The glossary of `locale`, in alphabetical order. */
export async function glossary(locale: Locale): Promise<GlossaryEntry[]> {
  const all = (await entries('glossary')).filter(({ id }) => id.startsWith(`${locale}/`));
  const terms = await Promise.all(all.map(async (entry) => {
    const { Content } = await render(entry);
    const { key, term, parent, child, law } = entry.data;
    const inPrint = (words: readonly string[]) => words.map((word) => printed(word, locale));
    return { key, term: printed(term, locale), words: { parent: inPrint(parent), child: inPrint(child), law: inPrint(law) }, Definition: Content };
  }));
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, localeInfo[locale].tag));
}
