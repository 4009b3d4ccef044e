import type { Browser } from '@playwright/test';
import type { Sent } from '../wire.ts';
import { ask, type Moments } from './ask.ts';
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
  /** What was sent before, on a guide. Undefined on a phone, which begins with the search page. */
  readonly before: readonly Sent[] | undefined;
}

/** A search on `site`, with nothing in the browser’s cache: a first query, then others. `record` is what the server sends. */
export function session(browser: Browser, site: SearchSite, device: Device, record: readonly Sent[]): Promise<Session> {
  return withSlowPage(browser, device, async (page) => {
    const { box, results } = site;
    const [query = '', ...others] = queries;
    const from = record.length;
    let first: Moments;
    let opened: number;
    if (device === phone) {
      await page.goto(`${site.root}${site.searchPage}`, { waitUntil: 'commit' });
      first = await ask(page, { query, button: site.pageButton, box, results });
      opened = first.navigated;
    } else {
      await page.goto(`${site.root}${site.guide}`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(reading);
      first = await ask(page, { query, button: site.button, box, results });
      opened = first.pressed;
    }
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
      sent: device === phone ? all.filter(({ at }) => at <= first.found) : all.filter(({ at }) => at >= opened && at <= first.found),
      before: device === phone ? undefined : all.filter(({ at }) => at < opened),
    };
  });
}
