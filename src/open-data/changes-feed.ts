import { Feed } from 'feed';
import { escaped } from '../domain/escaped.ts';
import type { Change } from '../domain/change.ts';
import { licence } from '../domain/licence.ts';
import { localeInfo, type Locale } from '../domain/locale.ts';
import { channelPath } from '../i18n/country-routes.ts';
import { printed } from '../i18n/printed.ts';
import { pagePath } from '../i18n/routes.ts';
import { translator } from '../i18n/t.ts';
import { updatedOn } from './channels-json.ts';
import { dataPath, feedNames } from './data-paths.ts';
import type { Absolute, Published } from './published.ts';

/** Atom feed (RFC 4287) of the changes to numbers and hours, the latest day first; `siteName` signs it. */
export function changesFeed(published: Published, siteName: string, locale: Locale, absolute: Absolute): string {
  const t = translator(locale);
  const self = absolute(dataPath(feedNames[locale]));
  const page = absolute(pagePath('data', locale));
  const feed = new Feed({
    id: self,
    title: t('data.feed.title', { site: siteName }),
    description: t('data.feed.lead'),
    link: page,
    feedLinks: { atom: self },
    author: { name: siteName, link: absolute('/') },
    updated: midnight(published.changes.at(-1)?.on ?? updatedOn(published)),
    copyright: licence.name,
    generator: false,
  });
  for (const change of published.changes.toReversed()) {
    const at = midnight(change.on);
    const summary = printed(change.summary, locale);
    feed.addItem({
      // Never changes: readers know an entry by it.
      id: `${self}#${change.on}`,
      title: escaped(summary), link: `${page}#${dayAnchor(change.on)}`, date: at, published: at,
      content: `<p>${escaped(summary)}</p><ul>${changeItems(change, published, locale, absolute)}</ul>`,
    });
  }
  return feed.atom1().replace('<feed xmlns', `<feed xml:lang="${localeInfo[locale].tag}" xmlns`);
}

/** Where the page of the data tells a day’s changes. */
export function dayAnchor(on: string): string {
  return `jour-${on}`;
}

/** What changed on a day, by channel, in words: what it is known as, where it is, and what happened to it. */
export function toldChanges({ changes }: Change, { channels, countries }: Pick<Published, 'channels' | 'countries'>, locale: Locale) {
  const t = translator(locale);
  return [...Map.groupBy(changes, ({ channel }) => channel)].map(([id, lines]) => {
    const channel = channels.find((candidate) => candidate.id === id);
    const country = countries.find(({ code }) => code === channel?.country);
    return {
      id,
      isPublished: channel !== undefined,
      name: channel ? `${printed(channel.name, locale)} (${country ? printed(country.name, locale) : t('data.area.eu')})` : id,
      what: lines.map(({ kind }) => t(`data.change.${kind}`)).join(', '),
    };
  });
}

function changeItems(change: Change, published: Published, locale: Locale, absolute: Absolute): string {
  return toldChanges(change, published, locale).map(({ id, isPublished, name, what }) => {
    const written = isPublished ? `<a href="${escaped(absolute(channelPath(id, locale)))}">${escaped(name)}</a>` : escaped(name);
    return `<li>${written}${locale === 'fr' ? '\u00a0' : ''}: ${escaped(what)}</li>`;
  }).join('');
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
