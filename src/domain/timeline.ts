import { z } from 'astro/zod';
import { slug } from './article.ts';
import { partialDay } from './day.ts';
import { localized } from './localized.ts';

/** One dated event of the case. */
export const eventSchema = z.strictObject({
  /** When it happened: year, month or day, no more precise than the sources. */
  on: partialDay,
  /** Last day of an event that lasted. */
  until: partialDay.optional(),
  /** What happened, in a few words. */
  title: localized,
  /** One or two sentences; people under investigation are never named. */
  text: localized,
  /** Ids of the sources that say so. */
  sources: z.array(slug).min(1, { error: 'Un fait daté a au moins une source.' }),
});

/** A dated event, once checked. */
export type TimelineEvent = z.infer<typeof eventSchema>;
