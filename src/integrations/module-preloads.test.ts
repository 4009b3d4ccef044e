import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, withModulePreloads } from './module-preloads.ts';

describe('importsOf', () => {
  it('names what a module imports at once, not what it may ask for later', () => {
    assert.deepEqual(importsOf('import{a as e}from"./panel.Bb-1_x.js";import"./other.js";const f=()=>import("./later.js");'), ['panel.Bb-1_x.js', 'other.js']);
    assert.deepEqual(importsOf('const f=()=>import("./later.js");'), []);
  });
});

describe('withModulePreloads', () => {
  it('links to the modules of a script before it, under the path of the site', () => {
    const page = '<script type="module" src="/parents/_astro/search.js"></script><script type="module" src="/parents/_astro/base.js"></script>';
    assert.equal(
      withModulePreloads(page, new Map([['search.js', ['panel.js']]])),
      page.replace('<script', '<link rel="modulepreload" href="/parents/_astro/panel.js"><script'),
    );
    assert.equal(withModulePreloads(page, new Map()), page);
  });
});
