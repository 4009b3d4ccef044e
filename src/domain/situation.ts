import { z } from 'astro/zod';
import { slug } from './article.ts';
import { day } from './day.ts';
import { localized } from './localized.ts';
import { needs } from './need.ts';

/** Most steps from the list of situations to an answer: an entry, then at most two questions. */
export const deepest = 3;

/** Pictures of the entries, drawn in `components/figure/SituationIcon.astro`. */
export const situationIcons = [
  'place', 'road', 'lock', 'picture', 'gift', 'eye', 'screen', 'shield', 'coin', 'heart', 'mirror', 'bubble', 'question', 'teen', 'school',
] as const;

/** Whether it is an emergency: act now, today, or take the time it needs. */
export const urgencies = ['now', 'today', 'calm'] as const;

const common = {
  /** Its part of an address in each language. */
  slug: z.strictObject({ fr: slug, en: slug }),
  /** What is happening, or the question asked, as the heading of the page. */
  title: localized,
  /** One or two sentences under the heading. */
  lead: localized,
  /** Who the page speaks to: a teenager is called « tu ». */
  audience: z.enum(['parent', 'teenager', 'professional']).default('parent'),
  /** Its place in « Que se passe-t-il ? », for a step one enters by. */
  entry: z
    .strictObject({
      /** Rank in the list, from 1. */
      order: z.int().min(1),
      /** What a parent would say, in a few words. */
      label: localized,
      /** What the page gives, in one short sentence. */
      hint: localized,
      icon: z.enum(situationIcons),
      /** True for a danger: the entry is shown first, in red, and asks no question. */
      urgent: z.boolean().default(false),
      /** True for the few that the home page shows. */
      onHome: z.boolean().default(false),
    })
    .optional(),
  /** Whom to call, in order, and why. The first is the call button at the top of the page. */
  calls: z.array(z.strictObject({ need: z.enum(needs), why: localized })).min(1).max(5),
  /** Another step, for who meant something else: a link under the call, and no question. */
  unless: z.strictObject({ text: localized, to: slug }).optional(),
  /** Words people type for it. Indexed, never shown. */
  words: z.array(z.string().trim().min(2)).default([]),
  /** Day it was last compared with its sources. */
  checkedOn: day,
  /** Months until it is compared again. */
  checkEvery: z.int().min(1).max(12).default(6),
};

/** A step that asks a question. */
const questionSchema = z.strictObject({
  step: z.literal('question'),
  ...common,
  /** Answers, each with the step it leads to. */
  answers: z.array(z.strictObject({ text: localized, to: slug })).min(2, { error: 'Une question a deux réponses au moins.' }).max(5),
});

/** A step that says what to do. */
const adviceSchema = z.strictObject({
  step: z.literal('advice'),
  ...common,
  /** Whether it is an emergency, and the sentence that says so. */
  urgency: z.enum(urgencies),
  urgencyText: localized,
  /** First gestures, in order: what to do in a few words, then how. */
  gestures: z.array(z.strictObject({ do: localized, how: localized })).min(3).max(6),
  /** What not to do. */
  avoid: z.array(localized).min(2).max(5),
  /** Key of the guide to read next. */
  read: slug,
  /** Ids of the sources it is written from. */
  sources: z.array(slug).min(1, { error: 'Une réponse a au moins une source.' }),
});

/** One step of « Que se passe-t-il ? »: `content/situations/<id>.yaml`. */
export const situationSchema = z.discriminatedUnion('step', [questionSchema, adviceSchema]);

/** One step of the triage, once checked. */
export type Situation = z.infer<typeof situationSchema>;
