import { localeInfo, type Locale } from '../domain/locale.ts';
import { translator } from './t.ts';

/** The name of a language in the words of `locale`, from its ISO 639 code: « allemand »; sign languages have names of ours. */
export function languageName(code: string, locale: Locale): string {
  if (code === 'fsl') return translator(locale)('language.fsl');
  return new Intl.DisplayNames(localeInfo[locale].tag, { type: 'language' }).of(code) ?? code;
}
