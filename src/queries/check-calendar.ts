import { nextCheckOn } from '../domain/freshness.ts';
import type { Locale } from '../domain/locale.ts';
import { channelPath, situationPath } from '../i18n/country-routes.ts';
import { contentPath } from '../i18n/routes.ts';
import { guidesIn } from './articles.ts';
import { channelsIn } from './channels.ts';
import { shownConversations } from './conversations.ts';
import { country, pageCountry } from './countries.ts';
import { situationsIn } from './situations.ts';

/** Something compared with its sources, and when it is to be again. */
export interface PlannedCheck {
  readonly title: string;
  /** Address below the base path. */
  readonly path: string;
  readonly checkedOn: string;
  readonly nextOn: string;
}

/** What has a day it is to be compared again by. */
export const plannedKinds = ['guides', 'situations', 'conversations', 'channels'] as const;

type PlannedKind = (typeof plannedKinds)[number];

/** What is to be compared with its sources again in `locale`, the nearest first. */
export async function checkCalendar(locale: Locale): Promise<Readonly<Record<PlannedKind, readonly PlannedCheck[]>>> {
  const planned = (title: string, path: string, checkedOn: string, checkEvery: number): PlannedCheck =>
    ({ title, path, checkedOn, nextOn: nextCheckOn(checkedOn, checkEvery) });
  const nearestFirst = (checks: readonly PlannedCheck[]) => checks.toSorted((a, b) => a.nextOn.localeCompare(b.nextOn) || a.title.localeCompare(b.title, locale));
  const { slug: here } = await country(pageCountry(locale), locale);
  return {
    guides: nearestFirst((await guidesIn(locale)).map(({ id, title, checkedOn, checkEvery }) => planned(title, contentPath(id), checkedOn, checkEvery))),
    situations: nearestFirst((await situationsIn(locale)).map(({ slug, title, checkedOn, checkEvery }) => planned(title, situationPath(here, slug, locale), checkedOn, checkEvery))),
    conversations: nearestFirst((await shownConversations(locale)).map(({ title, path, checkedOn, checkEvery }) => planned(title, path, checkedOn, checkEvery))),
    channels: nearestFirst((await channelsIn(locale)).map(({ id, name, title, checkedOn, checkEvery }) =>
      planned(`${name} · ${title}`, channelPath(id, locale), checkedOn, checkEvery))),
  };
}
