import { z } from 'astro/zod';
import { day, partialDay } from './day.ts';

/** One citation: who says it, what, where, when it was published and when we read it. */
export const sourceSchema = z.strictObject({
  /** Author body as a reader knows it: « Légifrance », « franceinfo », « Arcom ». */
  publisher: z.string().trim().min(2),
  /** Title of the page or document. Never the name of a victim, of a person under investigation or of an open service. */
  title: z.string().trim().min(5),
  /** Address of the page. */
  url: z.url({ protocol: /^https?$/, error: 'Donnez une adresse complète, qui commence par https://.' }),
  /** When it was published: year, month or day. Left out when the page does not say. */
  publishedOn: partialDay.optional(),
  /** Day we read it. */
  consultedOn: day,
  /** Language of the page, ISO 639-1. */
  language: z.string().regex(/^[a-z]{2}$/).default('fr'),
  /** What it is: the law itself, a public body, an association or foundation, research, or the press. */
  kind: z.enum(['law', 'official', 'association', 'research', 'press', 'company']),
});

/** A citation, once checked. */
export type Source = z.infer<typeof sourceSchema>;
