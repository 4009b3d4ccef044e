import assert from 'node:assert/strict';
import { it } from 'node:test';
import { guideFeeds } from './guides-feed.ts';
import { address, sampleGuide } from './testing.ts';

const feeds = guideFeeds([sampleGuide('old'), sampleGuide('new', { checkedOn: '2026-11-21' })], 'Le site', 'fr', address);

it('writes an Atom feed, the last compared guide first, texts as HTML', () => {
  assert.match(feeds.atom, /<feed xml:lang="fr-FR" xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
  assert.match(feeds.atom, /<link rel="self" href="https:\/\/site\.example\/donnees\/guides\.xml"\/>/);
  assert.match(feeds.atom, /<updated>2026-11-21T00:00:00\.000Z<\/updated>/);
  assert.match(feeds.atom, /<rights>CC BY 4\.0<\/rights>/);
  assert.deepEqual([...feeds.atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id), ['https://site.example/donnees/guides.xml', 'https://site.example/agir/new/', 'https://site.example/agir/old/']);
  assert.match(feeds.atom, /Une phrase &amp; une autre\.<\/p><ul><li>Une\.<\/li><li>Deux &lt; trois\.<\/li>/);
});

it('writes the same as a JSON Feed, texts as they are', () => {
  const feed = JSON.parse(feeds.json);
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.feed_url, 'https://site.example/donnees/guides.json');
  assert.equal(feed._licence.name, 'CC BY 4.0');
  assert.deepEqual(feed.items.map(({ id, summary }: { id: string; summary: string }) => [id, summary]), [['https://site.example/agir/new/', 'Une phrase & une autre.'], ['https://site.example/agir/old/', 'Une phrase & une autre.']]);
  assert.equal(feed.items[0].date_modified, '2026-11-21T00:00:00.000Z');
});
