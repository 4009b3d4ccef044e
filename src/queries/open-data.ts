import { channelKinds, kindApart } from '../domain/channel.ts';
import { areas, countries, type Country } from '../domain/country.ts';
import { inOrder } from '../domain/ledger.ts';
import { entries } from './content.ts';

/** What the open data are made from: every channel but those of a page apart, by area, kind and rank, with what goes with them. */
export async function publishedData() {
  const [channels, countryFiles, sources, changes] = await Promise.all([
    entries('channels'), entries('countries'), entries('sources'), entries('changes'),
  ]);
  return {
    channels: channels
      .map(({ id, data }) => ({ ...data, id }))
      .filter(({ kind }) => kind !== kindApart)
      .toSorted((a, b) => areas.indexOf(a.country) - areas.indexOf(b.country)
        || channelKinds.indexOf(a.kind) - channelKinds.indexOf(b.kind) || a.order - b.order || (a.id < b.id ? -1 : 1)),
    countries: countryFiles
      .map(({ id, data }) => ({ ...data, code: id as Country }))
      .toSorted((a, b) => countries.indexOf(a.code) - countries.indexOf(b.code)),
    sources: new Map(sources.map(({ id, data }) => [id, data])),
    changes: inOrder(changes.map(({ data }) => data)),
  };
}
