import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articlesFile } from './articles.ts';
import { address, wholeGuide } from './testing.ts';

it('gives each guide whole, with its dates, its sources and its licence', () => {
  const file = articlesFile([wholeGuide('a'), wholeGuide('b', { checkedOn: '2026-11-21' })], 'Le site', address);
  assert.equal(file.updatedOn, '2026-11-21');
  assert.equal(file.licence.attribution, '« Le site », https://site.example/, CC BY 4.0');
  assert.deepEqual(file.articles[0], {
    id: 'a', language: 'fr', url: 'https://site.example/agir/a/', embed: 'https://site.example/embed/v1/fr/guide/a/', section: 'act',
    title: 'Le guide « a »', summary: 'Une phrase & une autre.', essentials: ['Une.', 'Deux < trois.', 'Trois.'], audience: ['parent'], ages: [], channels: ['fr-3018'],
    checkedOn: '2026-11-20', nextCheckOn: '2027-05-20', review: 'sourced', licence: 'CC BY 4.0', html: '<p>Un fait<sup>1</sup>.</p>',
    sources: [{ number: 1, publisher: 'Arcom', title: 'Une étude', url: 'https://exemple.fr/', publishedOn: null, consultedOn: '2026-11-19', language: 'fr' }],
  });
});
