import type { Locale } from '../../domain/locale.ts';
import type { Tiers } from '../../search/answers.ts';
import { openFullText } from '../../search/full-text.ts';
import { languages } from '../../search/languages.ts';
import { openIndex } from '../../search/quick-index.ts';
import { retried } from '../../search/retried.ts';

// Nothing here imports what the script of every page does: the two would share a third file, one more request everywhere.
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The language of the page. */
export const pageLocale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr';

const quick = retried(() => openIndex(new URL(`${base}search/${pageLocale}/start.json`, location.href).href, languages[pageLocale]));
const full = retried(() => openFullText(`${base}pagefind/`, base));

/** Where the answers of the page’s language come from. The full text is spared to readers who save data. */
export const tiers: Tiers = { locale: pageLocale, base, quick, ...(!savesData() && { full }) };

function savesData(): boolean {
  return (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
}
