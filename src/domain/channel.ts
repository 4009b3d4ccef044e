import { z } from 'astro/zod';
import { slug } from './article.ts';
import { areas } from './country.ts';
import { day } from './day.ts';
import { localized } from './localized.ts';
import { openingHoursSchema } from './opening-hours-schema.ts';

/** What a channel is for, in the order pages group them. */
export const channelKinds = [
  'emergency', 'helpline', 'missing-child', 'illegal-content', 'image-removal', 'police',
  'victim-support', 'health', 'child-protection', 'scam', 'rights', 'directory', 'own-attraction',
] as const;

/** Help for people worried about their own attraction: on a page apart, never among the services for children and parents. */
export const kindApart = 'own-attraction' satisfies (typeof channelKinds)[number];

const url = z.url({ protocol: /^https?$/, error: 'Donnez une adresse complète, qui commence par https://.' });
const phone = z.string().regex(/^\+?\d[\d ]*\d$/, { error: 'Un numéro s’écrit en chiffres et espaces, entre guillemets.' });

/** What a contact answered by people may add: its own hours where they differ from the channel’s, and for whom or how. */
const answered = { hours: openingHoursSchema.optional(), note: localized.optional() };

/** One way to reach a channel. */
const contactSchema = z.discriminatedUnion('type', [
  /** A number to call. `from: abroad` marks the one that answers from another country. */
  z.strictObject({ type: z.literal('phone'), number: phone, from: z.literal('abroad').optional(), ...answered })
    .refine(({ number, from }) => !from || number.startsWith('+'), { error: 'Un numéro à composer depuis l’étranger commence par +.', path: ['number'] }),
  /** A number to text. */
  z.strictObject({ type: z.literal('sms'), number: phone, ...answered }),
  /** A messaging application, with the number or account to write to when a source gives it. */
  z.strictObject({
    type: z.literal('messenger'), app: z.string().min(2), account: z.string().min(2).optional(), ...answered,
  }),
  /** Written conversation in a browser. */
  z.strictObject({ type: z.literal('chat'), url, ...answered }),
  /** Form filled in online, at any time. */
  z.strictObject({ type: z.literal('form'), url }),
  /** Application, by the name it has in the stores. */
  z.strictObject({ type: z.literal('app'), name: z.string().min(2) }),
  /** Electronic mail. */
  z.strictObject({ type: z.literal('email'), address: z.email() }),
  /** Page that explains or lists the rest. */
  z.strictObject({ type: z.literal('website'), url }),
]);

/** One way to reach a channel, once checked. */
export type Contact = z.infer<typeof contactSchema>;

/** One service that can be reached: emergency, helpline, report form. */
export const channelSchema = z.strictObject({
  /** Where it answers: ISO 3166-1 code, `eu`, or `int` for the whole world; the folder’s name. */
  country: z.enum(areas),
  /** What it is for. */
  kind: z.enum(channelKinds),
  /** Rank in its kind, from 1. */
  order: z.int().min(1),
  /** What the card shows in large letters: a number or a short name. */
  name: localized,
  /** What one calls it for, as a heading. */
  title: localized,
  /** What it does, one or two sentences. */
  purpose: localized,
  /** What happens when one calls or writes, only when a source says so. */
  whatHappens: localized.optional(),
  /** What it takes: a few words each, as a parent would say it. */
  takes: z.array(localized).min(1, { error: 'Dites ce que le service prend en charge.' }).max(6),
  /** What it does not take, and the channels that do. */
  notTaken: z
    .array(z.strictObject({ what: localized, instead: z.array(slug).min(1).max(3) }))
    .min(1, { error: 'Dites ce que le service ne prend pas, et qui le prend.' })
    .max(4),
  /** What it is not, or must not be sent: « Ce n’est pas une plainte. » */
  caution: localized.optional(),
  /** Who it is meant for. */
  audience: z.array(z.enum(['parent', 'child', 'professional', 'anyone'])).min(1),
  /** Ways to reach it, the quickest first. */
  contacts: z.array(contactSchema),
  /** When it answers, by its first contact. */
  hours: openingHoursSchema,
  /** What it costs: nothing, an ordinary call, or `unknown`, which shows nothing. */
  cost: z.enum(['free', 'standard', 'unknown']),
  /** True when calls leave no trace on detailed bills. */
  offBill: z.boolean().default(false),
  /** Whether one may stay anonymous; `unknown` shows nothing. */
  anonymous: z.enum(['yes', 'no', 'unknown']),
  /** Languages it is known to answer in, ISO 639; `fsl` is French sign language. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]),
  /** Fields shown with « à vérifier sur le site », for want of a recent source. Hours among them never say « open now ». */
  toVerify: z.array(z.enum(['hours', 'phone', 'chat', 'website', 'cost'])).default([]),
  /** Ids of the sources that say so. */
  sources: z.array(slug).min(1, { error: 'Un service publié a au moins une source.' }),
  /** How sure we are: several agreeing sources or an official one (`high`), or one serious source (`medium`). */
  confidence: z.enum(['high', 'medium']),
  /** Day it was last compared with its sources. */
  checkedOn: day,
  /** Months until it is compared again. */
  checkEvery: z.int().min(1).max(12).default(3),
  /** Words people type for it. Indexed, never shown. */
  words: z.array(z.string().trim().min(2)).default([]),
});

/** A channel, once checked. */
export type Channel = z.infer<typeof channelSchema>;

/** Address a phone or SMS contact opens on a device: `tel:3018`, `sms:114`. */
export function dialAddress(contact: Extract<Contact, { number: string }>): string {
  return `${contact.type === 'sms' ? 'sms' : 'tel'}:${contact.number.replaceAll(' ', '')}`;
}
