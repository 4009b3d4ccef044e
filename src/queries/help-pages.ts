import type { Country } from '../domain/country.ts';
import { locales, type Locale } from '../domain/locale.ts';
import { channelPath, countryPath, situationPath } from '../i18n/country-routes.ts';
import { channelsIn } from './channels.ts';
import { countriesIn } from './countries.ts';
import { situationsIn } from './situations.ts';

/** A page that helps to call: a country, a step of the triage in it, or a channel. */
export type HelpPage =
  | { readonly kind: 'country'; readonly path: string; readonly code: Country; readonly locale: Locale }
  | { readonly kind: 'situation'; readonly path: string; readonly code: Country; readonly id: string; readonly locale: Locale }
  | { readonly kind: 'channel'; readonly path: string; readonly id: string; readonly locale: Locale };

/** Every such page in every language, with its address below the base path. */
export async function helpPages(): Promise<HelpPage[]> {
  const pages = await Promise.all(locales.map(async (locale): Promise<HelpPage[]> => {
    const countries = await countriesIn(locale);
    const steps = await situationsIn(locale);
    return [
      ...countries.map(({ code, slug }) => ({ kind: 'country' as const, path: countryPath(slug, locale), code, locale })),
      ...countries.flatMap(({ code, slug }) => steps.map((step) => ({ kind: 'situation' as const, path: situationPath(slug, step.slug, locale), code, id: step.id, locale }))),
      ...(await channelsIn(locale)).map(({ id }) => ({ kind: 'channel' as const, path: channelPath(id, locale), id, locale })),
    ];
  }));
  return pages.flat();
}
