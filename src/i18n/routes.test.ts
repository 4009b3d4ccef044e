import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentPath, pagePath, sectionPath, withBase } from './routes.ts';

describe('routes', () => {
  it('serves French at the root and the others under their code', () => {
    assert.equal(contentPath('fr/agir/dix-premieres-minutes'), '/agir/dix-premieres-minutes/');
    assert.equal(contentPath('en/act/first-ten-minutes'), '/en/act/first-ten-minutes/');
    assert.equal(sectionPath('talk', 'fr'), '/en-parler/');
    assert.equal(sectionPath('talk', 'en'), '/en/talk/');
    assert.equal(pagePath('report', 'en'), '/en/report/');
  });

  it('puts the base path before paths, and before paths only', () => {
    assert.equal(withBase('/agir/', '/'), '/agir/');
    assert.equal(withBase('/agir/', '/a/b/'), '/a/b/agir/');
    assert.equal(withBase('/agir/', '/a'), '/a/agir/');
    assert.equal(withBase('#sources', '/a/'), '#sources');
    assert.equal(withBase('https://3018.fr/', '/a/'), 'https://3018.fr/');
    assert.equal(withBase('//cdn.example/', '/a/'), '//cdn.example/');
  });
});
