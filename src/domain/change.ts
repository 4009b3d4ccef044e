import { z } from 'astro/zod';
import { slug } from './article.ts';
import { day } from './day.ts';
import { localized } from './localized.ts';

/** What happened to a channel: it came, a way to reach it changed, its hours changed, or it went. */
export const changeKinds = ['added', 'contacts', 'hours', 'removed'] as const;

/** What changed in the numbers and hours on one day: `content/changes/<day>.yaml`, one entry of the Atom feed. */
export const changeSchema = z.strictObject({
  /** The day; the file’s name. */
  on: day,
  /** One sentence for people who follow the feed. */
  summary: localized,
  changes: z
    .array(
      z.strictObject({
        /** Id of the channel. */
        channel: slug,
        kind: z.enum(changeKinds),
        /** Fingerprint of its contacts and hours from that day on; absent for one that went. */
        reach: z.string().regex(/^[0-9a-f]{12}$/).optional(),
      }),
    )
    .min(1),
});

/** What changed on one day, once checked. */
export type Change = z.infer<typeof changeSchema>;
