import { openDataJsonSchema } from '../domain/open-data.ts';
import { locales } from '../domain/locale.ts';
import { changesFeed } from './changes-feed.ts';
import { channelsCsv } from './channels-csv.ts';
import { openData } from './channels-json.ts';
import { checksums } from './checksums.ts';
import { contactCard } from './contact-card.ts';
import { cardName, dataPath, feedNames } from './data-paths.ts';
import type { Absolute, Published } from './published.ts';

/** Every file of the open data by its name below `/donnees/`; the checksums come last and cover the others. */
export function dataFiles(published: Published, siteName: string, absolute: Absolute): ReadonlyMap<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files = new Map([
    ['channels.json', json(openData(published, siteName, absolute))],
    ['channels.schema.json', json(openDataJsonSchema(absolute(dataPath('channels.schema.json'))))],
    ['channels.csv', channelsCsv(published, absolute)],
    ...locales.map((locale) => [feedNames[locale], changesFeed(published, siteName, locale, absolute)] as const),
    ...published.countries.flatMap((country) =>
      locales.map((locale) => [cardName(country.code, locale), contactCard(country, published, locale, absolute)] as const)),
  ]);
  return files.set('SHA256SUMS', checksums(files));
}
