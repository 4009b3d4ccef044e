import type { GeneratedGuide } from '../generated-guides.ts';

/** What one engine makes of the generated guides. Bytes are those of the index; code is counted in `bench:search-speed`. */
export interface Measured {
  /** Times the index took to make, in milliseconds, one a round. */
  readonly indexTimes: readonly number[];
  readonly files: number;
  /** Size of the files as they are written, in bytes. */
  readonly written: number;
  readonly queries: readonly Asked[];
}

/** One query of a reader who has nothing yet. */
export interface Asked {
  /** Fetched of the index until the first result, or until it is known that there is none. */
  readonly bytes: number;
  /** How many files that was. */
  readonly files: number;
  readonly isAnswered: boolean;
}

/** Measures one engine: makes the index `rounds` times, then asks `queries` of it. */
export type Measure = (guides: readonly GeneratedGuide[], queries: readonly string[], rounds: number) => Promise<Measured>;

/** Runs `make` so many times; the times, and what the last one made. */
export async function timed<Made>(rounds: number, make: () => Promise<Made>): Promise<{ readonly times: number[]; readonly made: Made }> {
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const made = await make();
    times.push(performance.now() - start);
    if (times.length >= rounds) return { times, made };
  }
}
