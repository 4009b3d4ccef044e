import assert from 'node:assert/strict';
import { it } from 'node:test';
import { alternatesIn } from './sitemap.ts';

it('reads the languages that a page says it exists in, in its head alone', () => {
  const link = (lang: string, url: string) => `<link rel="alternate" hreflang="${lang}" href="${url}">`;
  const html = `<head>${link('fr', 'https://a.example/agir/')}<link rel="alternate" type="application/json+oembed" href="x">${link('x-default', 'https://a.example/agir/')}</head><body>${link('en', 'https://a.example/en/')}`;
  assert.deepEqual(alternatesIn(html), [{ lang: 'fr', url: 'https://a.example/agir/' }, { lang: 'x-default', url: 'https://a.example/agir/' }]);
  assert.deepEqual(alternatesIn('<head></head>'), []);
});
