import { z } from 'astro/zod';
import { slug } from './article.ts';

/** Front matter of a glossary entry; its body is the definition, one to three sentences. */
export const termSchema = z.strictObject({
  /** Shared by the translations of one entry. */
  key: slug,
  /** The word as the glossary lists it. */
  term: z.string().trim().min(2),
  /** Other words for the same thing: a child's, the press's, the law's. */
  also: z.array(z.string().trim().min(2)).default([]),
});

/** A glossary entry, once checked. */
export type Term = z.infer<typeof termSchema>;
