import { readFile } from 'node:fs/promises';

/** How many tests a runner ran, and how they ended. Skipped ones count for nothing. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Playwright's JSON report that counts tests. A flaky one passed, after a failure. */
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Reads the report of `summary-reporter.ts`; undefined when there is none. */
export function readUnitCounts(path: string): Promise<TestCounts | undefined> {
  return readReport<TestCounts>(path);
}

/** Reads the counts of Playwright's JSON report; undefined when there is none. */
export async function readBrowserCounts(path: string): Promise<TestCounts | undefined> {
  const report = await readReport<PlaywrightReport>(path);
  return report && { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

async function readReport<Report>(path: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
