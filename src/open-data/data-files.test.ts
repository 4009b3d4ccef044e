import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { dataFiles } from './data-files.ts';
import { absolute, published } from './testing.ts';

const files = dataFiles(published, 'Le site', absolute);

it('makes every file, with a card in each language for each country', () => {
  assert.deepEqual([...files.keys()], [
    'channels.json', 'channels.schema.json', 'channels.csv', 'changements.xml', 'changes.xml', 'contacts/fr.vcf', 'contacts/fr.en.vcf', 'SHA256SUMS',
  ]);
});

it('lists the SHA-256 of every other file as sha256sum reads it', () => {
  const lines = (files.get('SHA256SUMS') ?? '').trimEnd().split('\n').map((line) => line.split('  '));
  assert.deepEqual(lines, [...files].slice(0, -1).map(([name, body]) => [createHash('sha256').update(body).digest('hex'), name]));
});

it('makes the same files twice', () => assert.deepEqual(dataFiles(published, 'Le site', absolute), files));
