import type { TestEvent } from 'node:test/reporters';
import type { TestCounts } from './test-counts.ts';

/** Reporter for `node --test`: the counts of the whole run, as JSON. */
export default async function* summaryReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // Each file has a summary too, with its name.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    yield JSON.stringify({ passed, failed: tests - passed - skipped - todo } satisfies TestCounts);
  }
}
