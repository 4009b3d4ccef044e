import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsOf } from './astro-log.ts';

describe('errorsOf', () => {
  it('finds what Astro reports without failing, with or without colours', () => {
    const log = [
      '10:12:01 [content] Synced content',
      '10:12:02 [ERROR] [content] Invalid reference',
      '\u001b[2m10:12:03\u001b[22m \u001b[31m[ERROR] [build] Oops\u001b[39m',
      '[ERROR] [glob-loader] Bad file',
    ].join('\n');
    assert.deepEqual(errorsOf(log), [
      '10:12:02 [ERROR] [content] Invalid reference',
      '10:12:03 [ERROR] [build] Oops',
      '[ERROR] [glob-loader] Bad file',
    ]);
  });

  it('keeps the lines that explain an error, without the stack', () => {
    const log = `10:12:02 [ERROR] [headers] An unhandled error occurred while running the "astro:build:done" hook
The policy would block:
  index.html: style="…" on <p>
  Location:
    node_modules/astro/dist/integrations/hooks.js:56:21
  Stack trace:
    at astro:build:done (astro.config.mjs:35:83)
10:12:03 [build] Done`;
    assert.deepEqual(errorsOf(log), [log.split('\n').slice(0, 3).join('\n')]);
  });

  it('lets pass warnings and pages that speak of errors', () => {
    assert.deepEqual(errorsOf('10:12:01 [WARN] x\n10:12:02   ├─ /guide/[ERROR]/index.html'), []);
  });
});
