import { createHash } from 'node:crypto';
import { licence } from '../domain/licence.ts';
import { formatVersion, type OpenCountry, type OpenData } from '../domain/open-data.ts';
import { countryPath } from '../i18n/country-routes.ts';
import { cardName, dataPath } from './data-paths.ts';
import { openChannels } from './open-channels.ts';
import { openText, perLocale } from './open-texts.ts';
import type { Absolute, Published } from './published.ts';

/** What `channels.json` holds; `siteName` is whom to credit. */
export function openData(published: Published, siteName: string, absolute: Absolute): OpenData {
  const channels = openChannels(published, absolute);
  return {
    $schema: absolute(dataPath('channels.schema.json')),
    version: formatVersion,
    updatedOn: updatedOn(published),
    licence: { ...licence, attribution: `« ${siteName} », ${absolute('/')}, ${licence.name}` },
    site: absolute('/'),
    sha256: createHash('sha256').update(JSON.stringify(channels)).digest('hex'),
    countries: published.countries.map((country) => openCountry(country, absolute)),
    channels,
  };
}

/** Latest day on which a channel was compared or changed: two builds of the same content give the same files. */
export function updatedOn({ channels, changes }: Published): string {
  const days = [...channels.map(({ checkedOn }) => checkedOn), ...changes.map(({ on }) => on)];
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

function openCountry(country: Published['countries'][number], absolute: Absolute): OpenCountry {
  const { code, name, slug, emergency, emergencyNote, text, lines, needs } = country;
  return {
    code,
    name: openText(name),
    emergency,
    ...(emergencyNote && { emergencyNote: openText(emergencyNote) }),
    ...(text !== undefined && { text }),
    lines: lines.map(({ label, channel }) => ({ label: openText(label), channel })),
    needs,
    pages: perLocale((locale) => absolute(countryPath(slug, locale))),
    contactCards: perLocale((locale) => absolute(dataPath(cardName(code, locale)))),
  };
}
