import { z } from 'astro/zod';
import { channelKinds, kindApart } from './channel.ts';
import { areas, countries } from './country.ts';
import { needs } from './need.ts';
import { weekdays } from './weekday.ts';

/**
 * Version of the form of `channels.json`, semantic: a patch corrects descriptions, a minor version adds fields or values of
 * lists that say so, a major version moves or removes something. Facts change without it.
 */
export const formatVersion = '1.0.0';

/** Kinds that are published: all but the one for a page apart. */
const publishedKinds = channelKinds.filter((kind) => kind !== kindApart) as Exclude<(typeof channelKinds)[number], typeof kindApart>[];

// An `id` makes a part of its own in the JSON Schema, and each field that uses it says what it is there.
const localizedText = z.object({
  fr: z.string().min(1).describe('In French, always there.'),
  en: z.string().min(1).optional().describe('In English; absent when not translated.'),
}).meta({ id: 'text', description: 'A text in the languages of the site.' });

const text = (about: string) => localizedText.describe(about);

const addresses = z.object({
  fr: z.url().describe('The French one.'),
  en: z.url().describe('The English one.'),
}).meta({ id: 'addresses', description: 'An address for each language of the site.' });

const perLanguage = (about: string) => addresses.describe(about);

const id = (about: string) => z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).describe(about);
const channelIds = (about: string) => z.array(id('Id of a channel.')).min(1).describe(about);
const day = (about: string) => z.iso.date().describe(about);
const url = (about: string) => z.url().describe(about);
const number = (about: string) => z.string().regex(/^\+?\d[\d ]*\d$/).describe(`${about} Digits and spaces, as dialled in the country; with a plus sign, as dialled from abroad. A string: leading zeros count.`);
const clock = (about: string) => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/).describe(`${about} HH:MM on the clocks of timeZone; 24:00 is the end of the day.`);

const hoursWords = {
  holidays: text('What changes on public holidays. Absent when no source says.').optional(),
  note: text('Anything else about the hours, in words.').optional(),
};

const period = z.object({
  days: z.array(z.enum(weekdays).describe('A day.')).min(1).describe('Days the period begins on, English abbreviations.'),
  opens: clock('Opening time.'),
  closes: clock('Closing time.'),
  overnight: z.literal(true).optional().describe('True when it closes the day after it opens.'),
}).describe('A period of the week.');

const openingHours = z.discriminatedUnion('type', [
  z.object({ type: z.literal('always').describe('Every day, day and night.'), ...hoursWords }).describe('Always open.'),
  z.object({
    type: z.literal('weekly').describe('The same hours every week.'),
    timeZone: z.string().min(1).describe('IANA time zone of the clock times, such as Europe/Paris.'),
    weekly: z.array(period).min(1).describe('Open periods; none overlaps another.'),
    ...hoursWords,
  }).describe('Weekly hours.'),
  z.object({ type: z.literal('words').describe('Only words: no exact hours are known.'), note: text('The hours in words.') }).describe('Hours in words: do not work out whether it is open.'),
  z.object({ type: z.literal('unknown').describe('No source gives the hours.') }).describe('Unknown hours: never show as open, nor as closed.'),
]).meta({ id: 'hours', description: 'When a channel answers.' });

const hours = (about: string) => openingHours.describe(about);

const answered = {
  hours: hours('Hours of this contact, where they are not those of the channel.').optional(),
  note: text('For whom this contact is, or how to use it.').optional(),
};

const contact = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('phone').describe('A number to call.'),
    number: number('The number.'),
    uri: z.string().regex(/^tel:\+?\d+$/).describe('The same for a link: tel: and digits.'),
    from: z.literal('abroad').optional().describe('Present when this number is the one to call from another country.'),
    ...answered,
  }).describe('Phone.'),
  z.object({
    type: z.literal('sms').describe('A number to text.'),
    number: number('The number.'),
    uri: z.string().regex(/^sms:\+?\d+$/).describe('The same for a link: sms: and digits.'),
    ...answered,
  }).describe('Text message.'),
  z.object({
    type: z.literal('messenger').describe('A messaging application.'),
    app: z.string().min(2).describe('Name of the application.'),
    account: z.string().min(2).optional().describe('Number or account to write to. Absent when no source gives it.'),
    ...answered,
  }).describe('Messaging application.'),
  z.object({ type: z.literal('chat').describe('A written conversation in a browser.'), url: url('Where it opens.'), ...answered }).describe('Chat.'),
  z.object({ type: z.literal('form').describe('A form, at any time.'), url: url('Where it is.') }).describe('Form.'),
  z.object({ type: z.literal('app').describe('An application of the service.'), name: z.string().min(2).describe('Its name in the stores.') }).describe('Application.'),
  z.object({ type: z.literal('email').describe('Electronic mail.'), address: z.email().describe('Where to write.') }).describe('Electronic mail.'),
  z.object({ type: z.literal('website').describe('A page that explains or lists the rest.'), url: url('Its address.') }).describe('Website.'),
]).meta({ id: 'contact', description: 'One way to reach the channel.' });

/** A channel as the open data publish it. */
export const openChannelSchema = z.object({
  id: id('Stable id: the area, then a name. Never used again for another channel.'),
  area: z.enum(areas).describe('Where it answers: ISO 3166-1 alpha-2 code in lower case, eu for the European Union, int for the whole world.'),
  kind: z.enum(publishedKinds).describe('What it is for. Help for people worried about their own attraction to children is left out of these files on purpose.'),
  name: text('What it is known as: a short number or a name.'),
  title: text('What one calls it for.'),
  purpose: text('What it does.'),
  whatHappens: text('What happens when one calls or writes. Absent when no source says.').optional(),
  caution: text('What it is not, or must not be sent. Show it with the number.').optional(),
  takes: z.array(text('A few words.')).min(1).describe('What it takes.'),
  notTaken: z.array(z.object({
    what: text('A few words.'),
    instead: z.array(id('Id of a channel.')).describe('Channels that take it, the first to call first.'),
  }).describe('Something it does not take.')).describe('What it does not take, and who does.'),
  audience: z.array(z.enum(['parent', 'child', 'professional', 'anyone']).describe('A reader.')).min(1).describe('Who it is meant for.'),
  contacts: z.array(contact).describe('Ways to reach it, the quickest first.'),
  hours: hours('When it answers, by its first contact. Not to be shown as sure when toVerify has "hours".'),
  cost: z.enum(['free', 'standard', 'unknown']).describe('free, an ordinary call (standard), or unknown: then say nothing.'),
  offBill: z.boolean().describe('True when a source says that calls do not show on detailed bills; false says nothing.'),
  anonymous: z.enum(['yes', 'no', 'unknown']).describe('Whether one may stay anonymous; unknown: then say nothing.'),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/).describe('ISO 639 code.')).describe('Languages it is known to answer in; fsl is French sign language. Empty: not known.'),
  toVerify: z.array(z.enum(['hours', 'phone', 'chat', 'website', 'cost']).describe('A field.')).describe('What lacks a recent source: show it with a warning, and never work out from such hours that it is open.'),
  confidence: z.enum(['high', 'medium']).describe('high: an official source, or several that agree; medium: one serious source.'),
  checkedOn: day('Day it was last compared with its sources.'),
  nextCheckOn: day('Day by which it is to be compared again. Later than that, tell readers that it may be out of date.'),
  sources: z.array(z.object({
    title: z.string().min(1).describe('Title of the page or document, in its own language.'),
    publisher: z.string().min(1).describe('Who publishes it.'),
    url: url('Its address. Absent when it would name what the site never names.').optional(),
    consultedOn: day('Day it was read.'),
  }).describe('One source.')).min(1).describe('What these facts are taken from.'),
  pages: perLanguage('Its page on the site.'),
}).meta({ id: 'channel', description: 'One service that can be reached.' });

/** A country as the open data publish it. */
export const openCountrySchema = z.object({
  code: z.enum(countries).describe('ISO 3166-1 alpha-2 code in lower case; int stands for every other country.'),
  name: text('Its name.'),
  emergency: channelIds('Channels to call in immediate danger, the first to call first.'),
  emergencyNote: text('What must be said beside these numbers, where they are not enough.').optional(),
  text: id('Channel that takes an emergency in writing. Absent when the country has none.').optional(),
  lines: z.array(z.object({
    label: text('One to three words.'),
    channel: id('Id of the channel.'),
  }).describe('One line.')).describe('Its own main lines, after the emergency numbers.'),
  needs: z.partialRecord(z.enum(needs), channelIds('Channels that answer the need, the first to call first.'))
    .describe('Channels by need. For a need that is absent, take those of the country int.'),
  pages: perLanguage('Its page on the site.'),
  contactCards: perLanguage('Its numbers as a vCard 3.0, to save in a phone.'),
}).meta({ id: 'country', description: 'Whom to call in a country.' });

/** What `channels.json` holds. */
export const openDataSchema = z.object({
  $schema: url('Address of this schema.'),
  version: z.string().regex(/^1\.\d+\.\d+$/).describe('Version of the form of this file (semantic versioning). Within 1.x, fields may be added and none is moved or removed.'),
  updatedOn: day('Latest day on which a channel was compared with its sources or changed.'),
  licence: z.object({
    name: z.string().min(1).describe('Short name.'),
    url: url('Its text.'),
    attribution: z.string().min(1).describe('How to credit these data.'),
  }).describe('Terms under which these data may be copied and adapted.'),
  site: url('The site these data come from.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of the compact JSON of channels, as JSON.stringify(channels) or jq -cj .channels write it.'),
  countries: z.array(openCountrySchema).min(1).describe('Whom to call, country by country.'),
  channels: z.array(openChannelSchema).min(1).describe('Every published channel, by area, kind and rank.'),
}).describe('Services that help children and their parents: numbers, hours, what they take and what they do not.');

/** What `channels.json` holds, once made. */
export type OpenData = z.infer<typeof openDataSchema>;

/** A channel as the open data publish it, once made. */
export type OpenChannel = z.infer<typeof openChannelSchema>;

/** A country as the open data publish it, once made. */
export type OpenCountry = z.infer<typeof openCountrySchema>;

/**
 * The JSON Schema (draft 2020-12) of `channels.json`, whose own address is `address`. Fields it does not name are allowed,
 * so that a minor version passes the schema of the one before.
 */
export function openDataJsonSchema(address: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(openDataSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: address, title: 'channels.json', ...rest };
}
