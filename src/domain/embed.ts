import type { Locale } from './locale.ts';

/** What other sites may show in a frame. */
export const embedKinds = ['emergency', 'guide', 'essentials', 'signs', 'conversation', 'triage', 'finder', 'channel', 'figure', 'search'] as const;

/** Kind of an embed. */
export type EmbedKind = (typeof embedKinds)[number];

/** First segments of their addresses: an address once published is kept, and what would break a page that frames it gets another version. */
export const embedFolder = '/embed/v1/';

/** Address, below the base path, of the embed of `id` in a language. */
export function embedPath(kind: EmbedKind, id: string, locale: Locale): string {
  return `${embedFolder}${locale}/${kind}/${id}/`;
}

/** Colours a frame may take for its links and buttons, by the name that `?accent=` gives: each is as readable as the others. */
export const accents = ['leaf', 'sky', 'plum', 'clay', 'ink'] as const;

/** Themes a frame may take, by the name that `?theme=` gives: that of the reader’s system, or one for all. */
export const themes = ['auto', 'light', 'dark'] as const;
