import type { Browser } from '@playwright/test';
import type { Sent } from '../wire.ts';
import { ask } from './ask.ts';
import { withSlowPage } from './profile.ts';
import { type Device, phone, type SearchSite } from './sites.ts';

/** Each answers with another first page than the one before, on both sites. */
const queries = ['chantage', 'contrôle parental', 'rendez-vous', 'pornographie'];

/** Milliseconds a reader looks at an answer before typing again, while the rest may load. */
const reading = 2_500;

/** What one person’s search cost, in milliseconds and bytes. */
export interface Session {
  /** From the opening of the search to its first result on the screen. */
  readonly firstResult: number;
  /** The same from the moment the query was typed in its box. */
  readonly fromBox: number;
  /** For each of the next queries, from its typing to its answer. */
  readonly next: readonly number[];
  /** What was sent between the opening and the first result. */
  readonly sent: readonly Sent[];
  /** What was sent before, on a guide. */
  readonly before: readonly Sent[];
}

/** A search on `site` by someone who reads a guide, the first of the site: a query, then others. `record` is what the server sends. */
export function session(browser: Browser, site: SearchSite, device: Device, record: readonly Sent[]): Promise<Session> {
  return withSlowPage(browser, device, async (page) => {
    const { box, results } = site;
    const [query = '', ...others] = queries;
    const from = record.length;
    await page.goto(`${site.root}${site.guide}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(reading);
    const isOnAPage = device === phone && site.searchPage !== undefined;
    if (isOnAPage) await page.goto(`${site.root}${site.searchPage}`, { waitUntil: 'commit' });
    const first = await ask(page, { query, button: isOnAPage ? undefined : site.button, box, results });
    const opened = isOnAPage ? first.navigated : first.pressed;
    const next: number[] = [];
    for (const other of others) {
      await page.waitForTimeout(reading);
      const { typed, shown } = await ask(page, { query: other, box, results });
      next.push(shown - typed);
    }
    const all = record.slice(from);
    return {
      firstResult: first.shown - opened,
      fromBox: first.shown - first.typed,
      next,
      sent: all.filter(({ at }) => at >= opened && at <= first.found),
      before: all.filter(({ at }) => at < opened),
    };
  });
}
