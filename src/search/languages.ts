import type { Locale } from '../domain/locale.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { Language } from './language.ts';

/** What the search knows of each language of the site. One more file to load costs a reader more than a language too many. */
export const languages: Readonly<Record<Locale, Language>> = { fr: french, en: english };
