import { Failure } from './cli.ts';
import type { TestCounts } from './test-counts.ts';

/** One step of the suite. */
export interface Step {
  readonly name: string;
  /** Does the step and keeps what it says, for when it fails. */
  readonly run: () => Promise<{ readonly code: number; readonly output: string }>;
  /** For a step that runs tests: reads how many, undefined when the runner left no report. */
  readonly counts?: () => Promise<TestCounts | undefined>;
}

/**
 * Runs the steps in order and stops at the first that fails, whose output is then printed in full.
 * A failed step that counts no failed test is one failure. Resolves to the totals.
 * @throws the signal's reason when it aborts.
 */
export async function runSuite(steps: readonly Step[], signal: AbortSignal): Promise<TestCounts> {
  let passed = 0;
  for (const step of steps) {
    process.stdout.write(`${step.name}: `);
    const started = performance.now();
    const { problem, output, counts } = await runStep(step, signal);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    passed += counts.passed;
    if (problem !== undefined) {
      console.log(`FAILED after ${seconds} s, ${problem}\n\n${output.trimEnd()}\n`);
      console.log(`Stopped at the first failed step: ${step.name}.`);
      return { passed, failed: Math.max(1, counts.failed) };
    }
    console.log(`ok, ${step.counts ? `${counts.passed} passed, ` : ''}${seconds} s`);
  }
  return { passed, failed: 0 };
}

interface StepResult {
  /** Why the step failed; undefined when it didn't. */
  readonly problem: string | undefined;
  readonly output: string;
  readonly counts: TestCounts;
}

async function runStep(step: Step, signal: AbortSignal): Promise<StepResult> {
  const none = { passed: 0, failed: 0 };
  try {
    const { code, output } = await step.run();
    const counts = step.counts ? await step.counts() : none;
    if (!counts) return { problem: `code ${code} and no report`, output, counts: none };
    if (counts.failed > 0) return { problem: `${counts.failed} failed`, output, counts };
    if (code !== 0) return { problem: `code ${code}`, output, counts };
    if (step.counts && counts.passed === 0) return { problem: 'no test was run', output, counts };
    return { problem: undefined, output, counts };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Failure)) throw error;
    return { problem: 'it could not start', output: error.message, counts: none };
  }
}
