import { z } from 'astro/zod';
import { defaultLocale, type Locale } from './locale.ts';

/** A short text in the languages of the site. French is always there; another may be missing. */
export type Localized = { fr: string } & Partial<Record<Locale, string>>;

/** Schema of a text written in French and, where translated, in the other languages. */
export const localized: z.ZodType<Localized> = z.strictObject({
  fr: z.string().trim().min(1, { error: 'Le texte français manque.' }),
  en: z.string().trim().min(1).optional(),
}) as z.ZodType<Localized>;

/** The text in `locale`, or the French one with its language when it has not been translated. */
export function inLocale(text: Localized, locale: Locale): { text: string; locale: Locale } {
  const translated = text[locale];
  return translated === undefined
    ? { text: text[defaultLocale] as string, locale: defaultLocale }
    : { text: translated, locale };
}
