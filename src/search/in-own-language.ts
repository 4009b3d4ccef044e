import type { Locale } from '../domain/locale.ts';
import { editedTexts, type SearchDocument } from './document.ts';
import type { Language } from './language.ts';
import { plainWords } from './plain-words.ts';

type ByLocale<Value> = Readonly<Record<Locale, Value>>;

/**
 * Documents with the words people type in their own language: authors list those of both in one place. A query is left out
 * of a language when more of its words are known to the texts of the other.
 */
export function inOwnLanguage(documents: ByLocale<readonly SearchDocument[]>, languages: ByLocale<Language>): ByLocale<readonly SearchDocument[]> {
  const known = (locale: Locale) =>
    new Set([...documents[locale].flatMap(editedTexts).flatMap(plainWords), ...languages[locale].common]);
  const words = { fr: known('fr'), en: known('en') };
  const count = (query: string, locale: Locale) => plainWords(query).filter((word) => words[locale].has(word)).length;
  const kept = (locale: Locale, other: Locale) =>
    documents[locale].map((document) => ({ ...document, words: document.words.filter((query) => count(query, locale) >= count(query, other)) }));
  return { fr: kept('fr', 'en'), en: kept('en', 'fr') };
}
