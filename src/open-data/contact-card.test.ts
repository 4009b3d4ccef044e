import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { contactCard } from './contact-card.ts';
import type { Published } from './published.ts';
import { absolute, published, withChannel } from './testing.ts';

const [france] = published.countries as [Published['countries'][number]];

/** What an address book reads in the card: properties by name, and numbers with their labels. */
function read(card: string) {
  const component = new ICAL.Component(ICAL.parse(card) as unknown[]);
  const value = (name: string) => component.getFirstPropertyValue(name) as string;
  const labels = new Map(component.getAllProperties('x-ablabel').map((label) => [label.getParameter('group'), label.getFirstValue()]));
  const numbers = component.getAllProperties('tel').map((tel) => [tel.getFirstValue(), labels.get(tel.getParameter('group'))]);
  return { value, numbers };
}

describe('contactCard', () => {
  const card = contactCard(france, published, 'fr', absolute);

  it('is read by a parser: name, labelled numbers, address', () => {
    const { value, numbers } = read(card);
    assert.equal(value('version'), '3.0');
    assert.equal(value('fn'), 'Aide enfants – France');
    assert.equal(value('url'), 'https://exemple.fr/sous/aide/france/');
    assert.deepEqual(numbers, [
      ['17', 'Danger immédiat'], ['114', 'Danger : par SMS'], ['3018', 'Violences en ligne'], ['0800200000', 'Enfant en danger · Une ligne'],
    ]);
  });

  it('repeats numbers, purposes and hours in the note, in plain spaces', () => {
    // RFC 2426 escapes semicolons too; this parser leaves that one escape in version 3.
    assert.deepEqual(read(card).value('note').replaceAll('\\;', ';').split('\n'), [
      '17 : En parler : écoute (24 h/24, 7 j/7)',
      '114 par SMS : En parler : écoute (24 h/24, 7 j/7)',
      '3018 : En parler : écoute (Tous les jours, 9 h – 23 h. La nuit : le tchat)',
      '0 800 200 000 : Écouter ; conseiller, orienter\\aider (24 h/24, 7 j/7)',
      'À vérifier à nouveau le 20 décembre 2026 : https://exemple.fr/sous/aide/france/',
    ]);
  });

  it('speaks English too', () => {
    const { value, numbers } = read(contactCard(france, published, 'en', absolute));
    assert.equal(value('fn'), 'Help for children – France');
    assert.equal(numbers[0]?.[1], 'Immediate danger');
  });

  it('leaves out numbers and hours that lack a recent source', () => {
    const without = read(contactCard(france, withChannel('fr-line', { toVerify: ['phone'] }), 'fr', absolute));
    assert.deepEqual(without.numbers.map(([number]) => number), ['17', '114', '3018']);
    const unsure = read(contactCard(france, withChannel('fr-3018', { toVerify: ['hours'] }), 'fr', absolute));
    assert.match(unsure.value('note'), /^3018 : En parler : écoute$/m);
  });

  it('never shows a police number for routine matters under a need', () => {
    const routine = withChannel('fr-line', { kind: 'police' });
    assert.deepEqual(read(contactCard(france, routine, 'fr', absolute)).numbers.map(([number]) => number), ['17', '114', '3018']);
  });

  it('has every number of an emergency channel: one may answer from a mobile only', () => {
    const two = withChannel('fr-17', { contacts: [{ type: 'phone', number: '17' }, { type: 'phone', number: '112', note: { fr: 'Depuis un mobile' } }] });
    const { value, numbers } = read(contactCard(france, two, 'fr', absolute));
    assert.deepEqual(numbers.slice(0, 2), [['17', 'Danger immédiat'], ['112', 'Danger immédiat · Depuis un mobile']]);
    assert.match(value('note'), /^112 : En parler : écoute \(Depuis un mobile\. 24 h/m);
  });

  it('says that a European number does not work everywhere, and what a country says of its emergency numbers', () => {
    const elsewhere: Published['countries'][number] = { ...france, code: 'int', emergency: ['eu-112'], text: undefined, lines: [], needs: {}, emergencyNote: { fr: 'Cherchez le numéro de votre pays.' } };
    const european = { ...published, channels: [{ ...published.channels[0] as Published['channels'][number], id: 'eu-112', country: 'eu' as const }] };
    const { value, numbers } = read(contactCard(elsewhere, european, 'fr', absolute));
    assert.deepEqual(numbers, [['17', 'Danger immédiat (Europe)']]);
    assert.match(value('note'), /^Cherchez le numéro de votre pays\.$/m);
  });

  it('has no day of the build in it', () => assert.match(card, /\r\nREV:2026-11-25T00:00:00Z\r\n/));
});
