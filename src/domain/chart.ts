import { z } from 'astro/zod';
import { slug } from './article.ts';
import { localized } from './localized.ts';

/** Sourced figures drawn as bars, one length for one value, with the same figures in a table. */
export const chartSchema = z.strictObject({
  /** What the figures count, as a title. */
  title: localized,
  /** What they are in: parts of a hundred people, or a number of things. */
  unit: z.enum(['percent', 'count']),
  /** Bars from top to bottom, with labels that fit a phone: 36 characters at most. */
  bars: z.array(z.strictObject({
    /** What is counted. */
    label: localized.refine((label) => Object.values(label).every((text) => text.length <= 36), { error: 'Libellé trop long : 36 caractères au plus.' }),
    /** How many. */
    value: z.number().nonnegative(),
  })).min(2).max(8),
  /** Who was asked or counted, when, and what the figures do not say. */
  note: localized,
  /** Id of the source the figures come from. */
  source: slug,
}).refine(({ unit, bars }) => unit === 'count' || bars.every(({ value }) => value <= 100), {
  error: 'Un pourcentage ne dépasse pas 100.',
  path: ['bars'],
});

/** Sourced figures, once checked. */
export type Chart = z.infer<typeof chartSchema>;
