import { z } from 'astro/zod';
import { ageGroups } from './age.ts';
import { audiences } from './audience.ts';
import { day } from './day.ts';
import { guideForms } from './reading-limits.ts';

/** Stable, human id: lower-case words and digits joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'Un identifiant s’écrit en minuscules, chiffres et traits d’union, sans accent.',
});

/** Front matter of a guide. The folder gives its language and section, the file name its address. */
export const articleSchema = z.strictObject({
  /** Shared by all the translations of one guide; the language switch and `hreflang` follow it. */
  key: slug,
  /** As a parent would say it. 65 characters at most, so that a result list shows it whole. */
  title: z.string().trim().min(8).max(65, { error: 'Titre trop long : 65 caractères au plus.' }),
  /** One sentence for the top of the page, search results and shared links. 155 characters at most. */
  summary: z.string().trim().min(40).max(155, { error: 'Résumé trop long : 155 caractères au plus.' }),
  /** « L’essentiel »: three sentences that answer a reader who stops there. */
  essentials: z.array(z.string().trim().min(10).max(160)).length(3, { error: '« essentials » compte trois phrases.' }),
  /** Words people really type for it, misspelt and anxious ones too. Indexed, never shown. */
  words: z.array(z.string().trim().min(2)).min(5, { error: 'Donnez au moins cinq façons de chercher ce guide.' }),
  /** Ids of the channels shown under « Qui appeler », the most useful first. */
  channels: z.array(slug).min(1).max(5),
  /** Keys of at most three guides to read next. */
  related: z.array(slug).max(3).default([]),
  /** Who it speaks to, the first one above all: `teenager` alone is a page in « tu », with the quick exit. */
  audience: z.array(z.enum(audiences)).min(1).default(['parent']),
  /** Age groups it speaks of; none for a guide that holds at every age. */
  ages: z.array(z.enum(ageGroups)).default([]),
  /** Its shape, which sets its limits of length and ease: see `reading-limits.ts`. */
  form: z.enum(guideForms).default('guide'),
  /** True when the page opens with the emergency card. */
  urgent: z.boolean().default(false),
  /** Rank in its section, from 1. */
  order: z.int().min(1),
  /** Day it was last compared with its sources; never in the future. */
  checkedOn: day,
  /** Months until it is compared again. */
  checkEvery: z.int().min(1).max(24).default(6),
  /** Who has read it: `sourced` (written from sources) or `reviewed` (a named body read it, see `reviewedBy`). */
  review: z.enum(['sourced', 'reviewed']).default('sourced'),
  /** Body that reviewed it and the day it did; required with `review: reviewed`, refused otherwise. */
  reviewedBy: z.strictObject({ name: z.string().min(2), on: day }).optional(),
}).refine((article) => (article.review === 'reviewed') === (article.reviewedBy !== undefined), {
  error: '« review: reviewed » et « reviewedBy » vont ensemble : nommez l’organisme et le jour, ou laissez « sourced ».',
  path: ['review'],
});

/** Front matter of a guide, once checked. */
export type Article = z.infer<typeof articleSchema>;
