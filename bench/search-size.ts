/**
 * How the search grows with the site: 200, 2,000 and 10,000 generated guides, with our first-tier index, Pagefind, MiniSearch
 * and Orama. Bytes are exact; times are told as ratios to ours too. Needs no build: `npm run bench:search-size`.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { median } from './built-site.ts';
import type { Measured } from './search-size/measured.ts';
import type { Engine, Order } from './search-size/worker.ts';

const counts = [200, 2_000, 10_000];
const engines: readonly Engine[] = ['ours', 'Pagefind', 'MiniSearch', 'Orama'];
const queryCount = 50;
/** An index made in more than a few seconds is made once: beside it, the machine’s noise is small. */
const rounds = (count: number) => (count > 200 ? 1 : 5);
/** Memory one engine may take, in megabytes. */
const memory = 3_500;

/** Each engine in a thread of its own, whose memory has a limit and is given back; undefined when the limit is passed. */
async function measured(order: Order): Promise<Measured | undefined> {
  const worker = new Worker(new URL('search-size/worker.ts', import.meta.url), { workerData: order, resourceLimits: { maxOldGenerationSizeMb: memory } });
  try {
    const [result] = (await once(worker, 'message')) as [Measured];
    return result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined;
    throw error;
  } finally {
    await worker.terminate();
  }
}

const kilobytes = (bytes: number) => Number((bytes / 1_000).toFixed(1));

const medians = new Map<Engine, number[]>();
for (const count of counts) {
  const rows = [];
  let ours = Number.NaN;
  for (const engine of engines) {
    const result = await measured({ engine, count, queryCount, rounds: rounds(count) });
    if (!result) {
      rows.push({ engine, 'index (s)': `over ${memory} MB of memory` });
      continue;
    }
    const time = median(result.indexTimes);
    if (engine === 'ours') ours = time;
    const bytes = result.queries.map((query) => query.bytes);
    medians.set(engine, [...(medians.get(engine) ?? []), median(bytes)]);
    rows.push({
      engine,
      'index (s)': Number((time / 1_000).toFixed(1)),
      'index / ours': Number((time / ours).toFixed(2)),
      files: result.files,
      'on disk (kB)': Math.round(result.written / 1_000),
      answered: `${result.queries.filter(({ isAnswered }) => isAnswered).length} of ${queryCount}`,
      'cold query (files)': median(result.queries.map((query) => query.files)),
      'cold query, median (kB)': kilobytes(median(bytes)),
      'cold query, worst (kB)': kilobytes(Math.max(...bytes)),
    });
  }
  console.log(`\n${count.toLocaleString('en')} guides`);
  console.table(rows);
}

console.log('\nCold query, median: 10,000 guides / 200 guides');
console.table([...medians].map(([engine, list]) => ({ engine, ratio: Number(((list.at(-1) ?? Number.NaN) / (list[0] ?? Number.NaN)).toFixed(2)) })));
console.log('Goal for ours: 2 at most. A cold query is what is fetched of the index, in Brotli, until its first result; code is not counted.');
