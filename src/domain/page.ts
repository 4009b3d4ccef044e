import { z } from 'astro/zod';
import { slug } from './article.ts';
import { day } from './day.ts';

/** Front matter of a page about the site itself: who publishes, privacy, accessibility, charter. */
export const pageSchema = z.strictObject({
  /** Shared by the translations of one page. */
  key: slug,
  /** Title, 65 characters at most. */
  title: z.string().trim().min(4).max(65, { error: 'Titre trop long : 65 caractères au plus.' }),
  /** One sentence, 155 characters at most. */
  summary: z.string().trim().min(20).max(155, { error: 'Résumé trop long : 155 caractères au plus.' }),
  /** Words people type for it. Indexed, never shown. */
  words: z.array(z.string().trim().min(2)).default([]),
  /** True for a page one may have to leave at once. */
  sensitive: z.boolean().default(false),
  /** True for a sheet to hand over, which prints on one A4 page. */
  onePage: z.boolean().default(false),
  /** Day the page was last brought up to date. */
  updatedOn: day,
});

/** Front matter of a page about the site, once checked. */
export type Page = z.infer<typeof pageSchema>;
