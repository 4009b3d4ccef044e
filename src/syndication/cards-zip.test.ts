import assert from 'node:assert/strict';
import { it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { cardsZip } from './cards-zip.ts';

const cards = [
  { file: 'emergency-fr.html', kind: 'Carte d’urgence', title: 'Urgence & aide', html: '<p>Appeler le 17</p>' },
  { file: 'channel-fr-3018.html', kind: 'Un service', title: '3018', html: '<p>3018</p>' },
];
const texts = { lang: 'fr', title: 'Toutes les fiches', lead: 'Des fiches.', back: 'Toutes', licence: 'CC BY 4.0' };

it('holds a page for each card, a list that leads to them and the licence', () => {
  const files = unzipSync(cardsZip(cards, texts, '2026-11-20'));
  assert.deepEqual(Object.keys(files).sort(), ['LICENCE.txt', 'channel-fr-3018.html', 'emergency-fr.html', 'index.html']);
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  assert.match(read('index.html'), /<h2>Carte d’urgence<\/h2>\n<ul>\n<li><a href="emergency-fr\.html">Urgence &amp; aide<\/a><\/li>/);
  assert.match(read('emergency-fr.html'), /<html lang="fr">[\s\S]*<title>Urgence &amp; aide<\/title>[\s\S]*<p>Appeler le 17<\/p>/);
});

it('is the same, byte for byte, whenever and wherever it is made', () => {
  assert.deepEqual(cardsZip(cards, texts, '2026-11-20'), cardsZip(cards, texts, '2026-11-20'));
});
