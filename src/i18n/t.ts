import type { Locale } from '../domain/locale.ts';
import { printed } from './printed.ts';
import en from './strings/en.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };

/** Name of a text of the interface. French is the reference: its keys are the type. */
export type StringKey = keyof typeof fr;

const strings: Record<Locale, Record<StringKey, string>> = { fr, en };

/** Looks up a text of the interface and fills in its `{name}` places. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of the interface in `locale`, in printed form. */
export function translator(locale: Locale): Translate {
  return (key, values = {}) => {
    const text = strings[locale][key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
    return printed(text, locale);
  };
}
