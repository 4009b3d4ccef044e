import { z } from 'astro/zod';
import { sections } from './section.ts';

/** Pages that code makes and the search finds, by the name of the page or of the section it lists. */
const pages = ['home', 'report', 'countries', 'notes', 'data', 'glossary', 'sources', 'checks', ...sections] as const;

/** What people type when they need a page that no content file writes. */
export const pageWordsSchema = z.strictObject({
  /** Which page. */
  page: z.enum(pages),
  /** What people type to find it, in either language; nothing of it is shown. */
  words: z.array(z.string().trim().min(2)).min(1),
});

/** Name of a page that code makes. */
export type WordedPage = (typeof pages)[number];
