import type { Channel } from '../domain/channel.ts';
import type { Published } from './published.ts';

/** A channel that is as simple as can be, with what a test changes. */
export function sampleChannel(id: string, changed: Partial<Channel> = {}): Published['channels'][number] {
  return {
    id, country: 'fr', kind: 'helpline', order: 1,
    name: { fr: 'Une ligne', en: 'A line' }, title: { fr: 'En parler : écoute', en: 'Talk to someone' }, purpose: { fr: 'On vous écoute.', en: 'You are heard.' },
    takes: [{ fr: 'Une menace' }], notTaken: [{ what: { fr: 'Une plainte' }, instead: ['fr-17'] }],
    audience: ['parent'], contacts: [{ type: 'phone', number: '0 800 200 000' }], hours: { always: true }, cost: 'free', offBill: false, anonymous: 'unknown',
    languages: ['fr'], toVerify: [], sources: ['page'], confidence: 'high', checkedOn: '2026-11-20', checkEvery: 3, words: [],
    ...changed,
  };
}

/** A country, four channels and two days of changes. */
export const published: Published = {
  channels: [
    sampleChannel('fr-17', { kind: 'emergency', name: { fr: '17', en: '17' }, contacts: [{ type: 'phone', number: '17' }] }),
    sampleChannel('fr-114', { kind: 'emergency', name: { fr: '114' }, contacts: [{ type: 'sms', number: '114' }] }),
    sampleChannel('fr-3018', {
      name: { fr: '3018', en: '3018' },
      contacts: [
        { type: 'phone', number: '3018' },
        { type: 'phone', number: '+33 1 53 06 38 94', from: 'abroad' },
        { type: 'chat', url: 'https://exemple.fr/?a=1&b=2', note: { fr: 'Pour les « moins de 21 ans »', en: 'For under-21s' } },
        { type: 'app', name: '3018' },
      ],
      hours: { timeZone: 'Europe/Paris', weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '09:00', closes: '23:00' }], note: { fr: 'La nuit : le tchat', en: 'At night: the chat' } },
    }),
    sampleChannel('fr-line', { title: { fr: 'Écouter ; conseiller, orienter\\aider', en: 'Listen; advise, refer' }, checkEvery: 1 }),
  ],
  countries: [{
    code: 'fr', name: { fr: 'France', en: 'France' }, inName: { fr: 'en France', en: 'in France' }, slug: { fr: 'france', en: 'france' },
    emergency: ['fr-17'], text: 'fr-114', lines: [{ label: { fr: 'Violences en ligne', en: 'Online abuse' }, channel: 'fr-3018' }],
    needs: { danger: ['fr-17'], advice: ['fr-17', 'fr-3018', 'fr-line'], 'child-protection': ['fr-17', 'fr-line'] }, words: [],
  }],
  sources: new Map([['page', { publisher: 'franceinfo', title: 'Une page', url: 'https://exemple.fr/page', consultedOn: '2026-11-19', checkEvery: 12, language: 'fr', kind: 'press' }]]),
  changes: [
    { on: '2026-11-21', summary: { fr: 'Première publication.', en: 'First publication.' }, changes: [
      { channel: 'fr-3018', kind: 'added', reach: 'aaaaaaaaaaaa' }, { channel: 'fr-old', kind: 'added', reach: 'aaaaaaaaaaaa' },
    ] },
    { on: '2026-11-25', summary: { fr: 'Le 3018 & <les autres>.' }, changes: [
      { channel: 'fr-3018', kind: 'contacts', reach: 'bbbbbbbbbbbb' }, { channel: 'fr-3018', kind: 'hours', reach: 'bbbbbbbbbbbb' }, { channel: 'fr-old', kind: 'removed' },
    ] },
  ],
};

/** Addresses below a base path, as a build for a sub-folder has them. */
export const absolute = (path: string): string => `https://exemple.fr/sous${path}`;

/** `published` with the channel `id` changed. */
export function withChannel(id: string, changed: Partial<Channel>): Published {
  return { ...published, channels: published.channels.map((channel) => (channel.id === id ? { ...channel, ...changed } : channel)) };
}
