import { z } from 'astro/zod';
import { slug } from './article.ts';

const words = z.array(z.string().trim().min(2)).default([]);

/** Front matter of a glossary entry; its body is the definition, one to three sentences. */
export const termSchema = z.strictObject({
  /** Shared by the translations of one entry. */
  key: slug,
  /** The word as the glossary lists it. */
  term: z.string().trim().min(2),
  /** What a parent or the press says for the same thing. */
  parent: words,
  /** What a child or a teenager says. */
  child: words,
  /** What the law or the services say. */
  law: words,
});

/** A glossary entry, once checked. */
export type Term = z.infer<typeof termSchema>;
