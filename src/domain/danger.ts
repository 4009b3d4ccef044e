/** What the words of a search may say is there, the gravest first: where two are said, the first is told. */
export const dangers = ['suicide', 'missing', 'meeting', 'blackmail', 'images'] as const;

/** One of the dangers a search may tell of. */
export type Danger = (typeof dangers)[number];
