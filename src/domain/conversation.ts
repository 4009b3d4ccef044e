import { z } from 'astro/zod';
import { slug } from './article.ts';
import { day } from './day.ts';

/** What one message of a conversation shows: `ordinary` is no signal, `refusal` is the child's own strength. */
export const signals = [
  'ordinary', 'personal-question', 'flattery', 'common-ground', 'gift', 'secret', 'isolation', 'move-elsewhere',
  'photo-request', 'intimate-question', 'pressure', 'guilt', 'threat', 'meeting', 'refusal',
] as const;

const sentence = z.string().trim().min(2);

const person = z.strictObject({
  /** Pseudonym shown above the messages, invented. */
  name: sentence.max(24),
  /** Who it is, or says to be: « Votre enfant, 12 ans ». */
  who: sentence.max(60),
});

/** One invented, annotated exchange, written from the reader's side; never explicit, it stops at the signal. */
export const conversationSchema = z.strictObject({
  /** Shared by its translations; the name of the file. */
  key: slug,
  /** What it is about, 65 characters at most. */
  title: z.string().trim().min(8).max(65, { error: 'Titre trop long : 65 caractères au plus.' }),
  /** Where, when, how old: one or two sentences. */
  scene: z.string().trim().min(20).max(200, { error: 'Scène trop longue : 200 caractères au plus.' }),
  /** The child, who writes on one side. */
  child: person,
  /** The other one. */
  other: person,
  /** What they write, in order. */
  messages: z.array(z.strictObject({
    /** Who writes it. */
    from: z.enum(['child', 'other']),
    /** What is written, as children write. */
    text: sentence.max(160),
    /** What it shows. */
    signal: z.enum(signals),
    /** Why it is a signal, or why it is not. */
    explain: sentence.max(220, { error: 'Explication trop longue : 220 caractères au plus.' }),
  })).min(4).max(14),
  /** What the reader is asked. */
  question: sentence,
  /** What the reader may answer, exactly one of them the safest. */
  answers: z.array(z.strictObject({
    /** The answer, as the reader would say it. */
    text: sentence,
    /** True for the safest one. */
    best: z.boolean().default(false),
    /** What comes of it. */
    explain: sentence,
  })).min(2).max(4),
  /** Sentences to say to the child. */
  say: z.array(sentence).min(1).max(4),
  /** Ids of the sources the signals are taken from. */
  sources: z.array(slug).min(1, { error: 'Une conversation s’appuie sur une source au moins.' }),
  /** Day it was last compared with them. */
  checkedOn: day,
  /** Months until it is compared again. */
  checkEvery: z.int().min(1).max(24).default(12),
}).refine(({ answers }) => answers.filter(({ best }) => best).length === 1, {
  error: 'Une seule réponse est la plus sûre : mettez « best: true » à une seule.',
  path: ['answers'],
});

/** An annotated exchange, once checked. */
export type Conversation = z.infer<typeof conversationSchema>;
