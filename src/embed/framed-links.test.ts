import assert from 'node:assert/strict';
import { it } from 'node:test';
import { framedLinks } from './framed-links.ts';

it('opens links to pages beside the frame, and no other', () => {
  assert.equal(framedLinks('<a href="/agir/">x</a> <a class="b" href="https://a.example/" rel="noreferrer">y</a>'), '<a target="_blank" href="/agir/">x</a> <a target="_blank" class="b" href="https://a.example/" rel="noreferrer">y</a>');
  const untouched = '<a href="tel:17">17</a> <a href="#source-1">1</a> <a href="mailto:a@b.example">a</a> <a href="/x/" target="_self">z</a> <article href="/">';
  assert.equal(framedLinks(untouched), untouched);
});
