import { isLocale, type Locale } from '../../domain/locale.ts';

/** Language of the page an author's component stands on: the page says it where its address does not begin with it. */
export function pageLocale({ locals, currentLocale }: { readonly locals: App.Locals; readonly currentLocale: string | undefined }): Locale {
  const locale = locals.locale ?? currentLocale;
  if (!isLocale(locale)) throw new Error(`Langue de page inconnue : « ${locale ?? ''} ».`);
  return locale;
}
