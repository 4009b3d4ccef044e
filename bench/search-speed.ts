/**
 * How long a search takes on a bad connection and a slow phone, and what it costs in bytes, beside a stock Starlight site
 * with the texts of our guides. Needs a build: `npm run build && npm run bench:search-speed`.
 */
import { createSiteServer } from '../scripts/lib/server.ts';
import { listening, median, withBuiltSite } from './built-site.ts';
import { type Session, session } from './search-speed/session.ts';
import { desktop, type Device, ours, phone, type SearchSite, starlight } from './search-speed/sites.ts';
import { starlightSite } from './starlight-site.ts';
import { recordOf, type Sent } from './wire.ts';

const rounds = 5;

interface Contender {
  readonly site: SearchSite;
  readonly record: readonly Sent[];
}

const whole = (value: number) => Math.round(value);
const bytesOf = (sent: readonly Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** One row of the table: medians of `sessions`, beside those of Starlight, `others`. */
function row(device: Device, { site }: Contender, sessions: readonly Session[], others: readonly Session[]) {
  const middle = (list: readonly Session[], value: (one: Session) => number) => median(list.map(value));
  const first = (list: readonly Session[]) => middle(list, ({ firstResult }) => firstResult);
  const next = sessions.flatMap((one) => one.next);
  const otherNext = others.flatMap((one) => one.next);
  return {
    device: device.name,
    site: site.name,
    'first result (ms)': whole(first(sessions)),
    '/ Starlight': Number((first(sessions) / first(others)).toFixed(2)),
    'from its box (ms)': whole(middle(sessions, ({ fromBox }) => fromBox)),
    files: middle(sessions, ({ sent }) => sent.length),
    'until then (B)': middle(sessions, ({ sent }) => bytesOf(sent)),
    'next, median (ms)': whole(median(next)),
    'next, worst (ms)': whole(Math.max(...next)),
    'next / Starlight': Number((median(next) / median(otherNext)).toFixed(2)),
  };
}

/** What a first result costs, file by file. */
function printFiles(title: string, sent: readonly Sent[]): void {
  console.log(`\n${title}: ${sent.length} files, ${bytesOf(sent)} B`);
  console.table(sent.map(({ path, bytes }) => ({ file: path, bytes })));
}

function printBefore(site: SearchSite, sent: readonly Sent[]): void {
  const early = sent.filter(({ path }) => site.files.test(path));
  const names = early.map(({ path, bytes }) => `${path} (${bytes} B)`);
  console.log(`${site.name}, a guide before any wish to search: ${sent.length} files, ${bytesOf(sent)} B; of the search ${[early.length, ...names].join(', ')}.`);
}

async function compare(device: Device, contenders: readonly Contender[], run: (contender: Contender) => Promise<Session>) {
  const sessions = new Map(contenders.map((contender) => [contender, [] as Session[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) sessions.get(contender)?.push(await run(contender));
  }
  const others = [...sessions.values()].at(-1) ?? [];
  return [...sessions].map(([contender, list]) => ({ contender, list, row: row(device, contender, list, others) }));
}

const other = await starlightSite();
const otherServer = createSiteServer({ dist: other.dist, base: '/' });
const otherRecord = recordOf(otherServer);
const otherRoot = await listening(otherServer);

await withBuiltSite(async ({ root, browser, record }) => {
  const contenders: readonly Contender[] = [{ site: ours(root), record }, { site: starlight(otherRoot), record: otherRecord }];
  const results = [];
  for (const device of [phone, desktop]) {
    results.push(...(await compare(device, contenders, ({ site, record: sent }) => session(browser, site, device, sent))));
  }
  console.log(`\nMedians of ${rounds} cold visits to each in turn: 150 ms, 1.6 Mbit/s, a processor 4 times slower. Starlight: ${other.pages} guides.`);
  console.table(results.map((result) => result.row));
  for (const { contender, list } of results) {
    const [session] = list;
    if (session) printBefore(contender.site, session.before);
  }
  for (const { contender, list, row: { device } } of results) printFiles(`${contender.site.name}, ${device}`, list[0]?.sent ?? []);
  console.log(
    'Goals for ours: first result in 85,000 B at most and in 900 ms on a machine where Starlight’s takes 1,600 ms, 0.56 of it here; next ones in 100 ms; no file of the search before.',
  );
});
otherServer.close();
otherServer.closeAllConnections();
