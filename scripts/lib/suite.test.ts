import assert from 'node:assert/strict';
import { describe, it, mock, type TestContext } from 'node:test';
import { Failure } from './cli.ts';
import { runSuite, type Step } from './suite.ts';
import type { TestCounts } from './test-counts.ts';

/** Runs the suite and keeps what it prints. */
async function runSilently(test: TestContext, steps: Step[], signal = new AbortController().signal): Promise<[TestCounts, string]> {
  const printed = mock.fn((_text: string) => true);
  test.mock.method(process.stdout, 'write', printed);
  try {
    return [await runSuite(steps, signal), printed.mock.calls.map(({ arguments: [text] }) => text).join('')];
  } finally {
    test.mock.restoreAll();
  }
}

const step = (name: string, code: number, output = '', counts?: TestCounts | 'no report'): Step => ({
  name,
  run: async () => ({ code, output }),
  ...(counts && { counts: async () => (counts === 'no report' ? undefined : counts) }),
});

describe('runSuite', () => {
  it('adds up the tests of all steps, and keeps quiet about what passes', async (test) => {
    const steps = [
      step('lint', 0, 'noise'),
      step('unit', 0, 'noise', { passed: 3, failed: 0 }),
      step('browser', 0, 'noise', { passed: 2, failed: 0 }),
    ];
    const [counts, printed] = await runSilently(test, steps);
    assert.deepEqual(counts, { passed: 5, failed: 0 });
    assert.match(printed, /^lint: ok, [\d.]+ s\nunit: ok, 3 passed, [\d.]+ s\nbrowser: ok, 2 passed, [\d.]+ s\n$/);
  });

  const failures: [string, Step, TestCounts, RegExp][] = [
    ['a step that fails', step('lint', 2, 'cause'), { passed: 1, failed: 1 }, /lint: FAILED after [\d.]+ s, code 2\n\ncause\n/],
    ['failed tests', step('unit', 1, 'cause', { passed: 4, failed: 2 }), { passed: 5, failed: 2 }, /2 failed\n\ncause/],
    ['failed tests that are not told', step('unit', 0, '', { passed: 4, failed: 2 }), { passed: 5, failed: 2 }, /2 failed/],
    ['a runner that ran nothing', step('unit', 0, '', { passed: 0, failed: 0 }), { passed: 1, failed: 1 }, /no test was run/],
    ['a runner that left no report', step('unit', 0, '', 'no report'), { passed: 1, failed: 1 }, /no report/],
    ['a runner that failed beside its tests', step('unit', 1, '', { passed: 4, failed: 0 }), { passed: 5, failed: 1 }, /code 1/],
    [
      'what it lacks to start',
      { name: 'browser', run: () => Promise.reject(new Failure('no browser')) },
      { passed: 1, failed: 1 },
      /could not start\n\nno browser/,
    ],
  ];
  for (const [name, failing, expected, message] of failures) {
    it(`stops at ${name}`, async (test) => {
      const never = { name: 'never', run: () => Promise.reject(new Error('the next step was run')) };
      const [counts, printed] = await runSilently(test, [step('first', 0, '', { passed: 1, failed: 0 }), failing, never]);
      assert.deepEqual(counts, expected);
      assert.match(printed, message);
      assert.match(printed, new RegExp(`Stopped at the first failed step: ${failing.name}\\.\n$`));
    });
  }

  it('is no failure of a step when it is interrupted', async (test) => {
    const signal = AbortSignal.abort(new Failure('interrupted'));
    const interrupted = { name: 'unit', run: () => Promise.reject(new Failure('interrupted')) };
    await assert.rejects(runSilently(test, [interrupted], signal), /interrupted/);
  });
});
