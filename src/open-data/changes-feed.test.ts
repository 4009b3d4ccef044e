import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesFeed } from './changes-feed.ts';
import { absolute, published } from './testing.ts';

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);

describe('changesFeed', () => {
  const xml = changesFeed(published, 'Le site', 'fr', absolute);

  it('has an entry for each day, the latest first, under an id that lasts', () => {
    const self = 'https://exemple.fr/sous/donnees/changements.xml';
    assert.deepEqual(all(xml, /<id>(.*?)<\/id>/g), [self, `${self}#2026-11-25`, `${self}#2026-11-21`]);
    assert.deepEqual(all(xml, /<updated>(.*?)<\/updated>/g), ['2026-11-25T00:00:00.000Z', '2026-11-25T00:00:00.000Z', '2026-11-21T00:00:00.000Z']);
    assert.ok(xml.includes(`<link rel="self" href="${self}"/>`));
    assert.match(xml, /<feed xml:lang="fr-FR" /);
  });

  it('says what happened to each channel, once, and links to those that are there', () => {
    const [latest = '', first = ''] = all(xml, /<content[^>]*><!\[CDATA\[(.*?)\]\]>/gs);
    assert.match(latest, /<li><a href="https:\/\/exemple\.fr\/sous\/services\/fr-3018\/">3018 \(France\)<\/a>\u00a0: contacts changés, horaires changés<\/li><li>fr-old\u00a0: retiré<\/li>/);
    assert.match(first, /fr-3018\/">3018 \(France\)<\/a>\u00a0: ajouté/);
  });

  it('escapes what a reader would take for markup', () => {
    assert.ok(xml.includes('Le\u00a03018 &amp; &lt;les autres&gt;.') || xml.includes('Le 3018 &amp; &lt;les autres&gt;.'));
    assert.doesNotMatch(xml, /<les autres>/);
  });

  it('exists without a change', () => {
    assert.deepEqual(all(changesFeed({ ...published, changes: [] }, 'Le site', 'en', absolute), /<updated>(.*?)<\/updated>/g), ['2026-11-20T00:00:00.000Z']);
  });
});
