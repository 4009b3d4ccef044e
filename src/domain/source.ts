import { z } from 'astro/zod';
import { day, partialDay } from './day.ts';

/** What a source is, the strongest first: the law itself, a public body, an association or foundation, research, the press, a company. */
export const sourceKinds = ['law', 'official', 'association', 'research', 'press', 'company'] as const;

/** One citation: who says it, what, where, when it was published and when we read it. */
export const sourceSchema = z.strictObject({
  /** Author body as a reader knows it: « Légifrance », « franceinfo », « Arcom ». */
  publisher: z.string().trim().min(2),
  /** Title of the page or document. Never the name of a victim, of a person under investigation or of an open service. */
  title: z.string().trim().min(5),
  /** Address of the page. */
  url: z.url({ protocol: /^https?$/, error: 'Donnez une adresse complète, qui commence par https://.' }).optional(),
  /** Why the address is not given, where it names what the site never names. */
  withheld: z.enum(['open-service', 'victim']).optional(),
  /** When it was published: year, month or day. Left out when the page does not say. */
  publishedOn: partialDay.optional(),
  /** Day we read it. */
  consultedOn: day,
  /** Months until it is read again; past that day, the guides that cite it no longer pass the checks. */
  checkEvery: z.int().min(1).max(24).default(12),
  /** Language of the page, ISO 639-1. */
  language: z.string().regex(/^[a-z]{2}$/).default('fr'),
  /** What it is. */
  kind: z.enum(sourceKinds),
}).refine(({ url, withheld }) => (url === undefined) !== (withheld === undefined), {
  error: 'Donnez l’adresse (url), ou dites pourquoi elle n’est pas donnée (withheld) : l’un des deux.',
  path: ['url'],
});

/** A citation, once checked. */
export type Source = z.infer<typeof sourceSchema>;
