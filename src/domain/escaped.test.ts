import assert from 'node:assert/strict';
import { it } from 'node:test';
import { escaped } from './escaped.ts';

it('leaves nothing that markup would read, once', () => {
  assert.equal(escaped('<a href="x">R&D &amp; « ’</a>'), '&lt;a href=&quot;x&quot;&gt;R&amp;D &amp;amp; « ’&lt;/a&gt;');
});
