import { parentPort, workerData } from 'node:worker_threads';
import { generatedGuides } from '../generated-guides.ts';
import type { Measure } from './measured.ts';
import { measure as measurePagefind } from './pagefind.ts';
import { drawnQueries } from './queries.ts';
import { measure as measureQuick } from './quick.ts';
import { measureMiniSearch, measureOrama } from './whole.ts';

/** What a worker is started with. */
export interface Order {
  readonly engine: Engine;
  /** How many guides. */
  readonly count: number;
  readonly queryCount: number;
  readonly rounds: number;
}

const measures = {
  ours: measureQuick,
  Pagefind: measurePagefind,
  MiniSearch: measureMiniSearch,
  Orama: measureOrama,
} satisfies Readonly<Record<string, Measure>>;

/** The engines compared. */
export type Engine = keyof typeof measures;

const { engine, count, queryCount, rounds } = workerData as Order;
const guides = await generatedGuides(count);
parentPort?.postMessage(await measures[engine](guides, drawnQueries(guides, queryCount), rounds));
