import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openDataJsonSchema, type OpenData } from '../domain/open-data.ts';
import { openData } from './channels-json.ts';
import { absolute, published, withChannel } from './testing.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(openDataJsonSchema(absolute('/donnees/channels.schema.json')));
const made = openData(published, 'Le site', absolute);

/** Where a copy of the data fails the schema once `spoil` has changed it. */
function faults(spoil: (data: OpenData) => void): string[] {
  const copy = JSON.parse(JSON.stringify(made)) as OpenData;
  spoil(copy);
  validate(copy);
  return [...new Set(validate.errors?.map(({ instancePath }) => instancePath))];
}

describe('openData', () => {
  it('passes its own schema', () => assert.deepEqual(faults(() => undefined), []));

  it('is refused by its schema once spoilt', () => {
    type Spoilt = { -readonly [key in string]: never };
    const channelOf = (data: OpenData) => data.channels[2] as unknown as Spoilt;
    assert.ok(faults((data) => { channelOf(data)['contacts'] = [{ type: 'phone', number: '30 18x', uri: 'tel:3018' }] as never; }).includes('/channels/2/contacts/0/number'));
    assert.ok(faults((data) => { channelOf(data)['hours'] = { type: 'weekly', timeZone: 'Europe/Paris', weekly: [{ days: ['mon'], opens: '25:00', closes: '26:00' }] } as never; }).includes('/channels/2/hours/weekly/0/opens'));
    assert.ok(faults((data) => { channelOf(data)['kind'] = 'own-attraction' as never; }).includes('/channels/2/kind'));
    assert.ok(faults((data) => { data.updatedOn = '2026-02-30'; }).includes('/updatedOn'));
    assert.ok(faults((data) => { delete (data as Partial<OpenData>).licence; }).includes(''));
  });

  it('tells a field that a later version adds from a mistake', () => assert.deepEqual(faults((data) => Object.assign(data, { later: true })), []));

  it('carries the fingerprint of its channels', () => {
    assert.equal(made.sha256, createHash('sha256').update(JSON.stringify(made.channels)).digest('hex'));
  });

  it('is dated by its content, never by the clock', () => {
    assert.equal(made.updatedOn, '2026-11-25');
    assert.equal(openData(withChannel('fr-17', { checkedOn: '2026-12-01' }), 'Le site', absolute).updatedOn, '2026-12-01');
  });

  it('keeps numbers as they are dialled, with their address', () => {
    const [phone, abroad] = made.channels[2]?.contacts ?? [];
    assert.deepEqual([phone, abroad], [
      { type: 'phone', number: '3018', uri: 'tel:3018' },
      { type: 'phone', number: '+33 1 53 06 38 94', uri: 'tel:+33153063894', from: 'abroad' },
    ]);
  });

  it('says what kind of hours it has', () => {
    const hoursOf = (hours: Parameters<typeof withChannel>[1]['hours']) => openData(withChannel('fr-17', { hours: hours ?? { always: true } }), 'Le site', absolute).channels[0]?.hours;
    assert.deepEqual(hoursOf({ unknown: true }), { type: 'unknown' });
    assert.deepEqual(hoursOf({ note: { fr: 'En journée', en: 'In the day' } }), { type: 'words', note: { fr: 'En journée', en: 'In the day' } });
    assert.deepEqual(hoursOf({ always: true }), { type: 'always' });
    assert.deepEqual(made.channels[2]?.hours.type, 'weekly');
  });

  it('leaves out what is not published', () => {
    const text = JSON.stringify(openData(withChannel('fr-17', { notTaken: [{ what: { fr: 'Autre' }, instead: ['fr-apart', 'fr-114'] }], words: ['mot cherche'] }), 'Le site', absolute));
    assert.doesNotMatch(text, /fr-apart|mot cherche/);
    assert.deepEqual(made.channels[1]?.name, { fr: '114' });
  });

  it('refuses a source that does not exist', () => {
    assert.throws(() => openData(withChannel('fr-17', { sources: ['rien'] }), 'Le site', absolute), /rien/);
  });

  it('gives absolute addresses below the base path', () => {
    assert.equal(made.$schema, 'https://exemple.fr/sous/donnees/channels.schema.json');
    assert.deepEqual(made.countries[0]?.contactCards, { fr: 'https://exemple.fr/sous/donnees/contacts/fr.vcf', en: 'https://exemple.fr/sous/donnees/contacts/fr.en.vcf' });
    assert.deepEqual(made.channels[0]?.pages, { fr: 'https://exemple.fr/sous/services/fr-17/', en: 'https://exemple.fr/sous/en/services/fr-17/' });
  });
});
