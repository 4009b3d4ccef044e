import type { Locale } from './locale.ts';

/** What other sites may show in a frame. */
export const embedKinds = ['emergency', 'guide', 'essentials', 'signs', 'conversation', 'triage', 'finder', 'channel', 'figure', 'search', 'check'] as const;

/** Kind of an embed. */
export type EmbedKind = (typeof embedKinds)[number];

/** First segments of their addresses: an address once published is kept, and what would break a page that frames it gets another version. */
export const embedFolder = '/embed/v1/';

/** Address, below the base path, of the embed of `id` in a language. */
export function embedPath(kind: EmbedKind, id: string, locale: Locale): string {
  return `${embedFolder}${locale}/${kind}/${id}/`;
}

/** Kinds whose title stands in what they show: an embed of another has it above. */
export const titledKinds: readonly (EmbedKind | 'withdrawn')[] = ['emergency', 'withdrawn', 'channel', 'conversation'];

/** Height to give the frame of an embed where none of its messages is heard, in CSS pixels: what matters most shows, the rest scrolls. */
export const frameHeights: Readonly<Record<EmbedKind | 'withdrawn', number>> = {
  emergency: 600, withdrawn: 600, triage: 1000, finder: 900, channel: 700, guide: 700, essentials: 720, signs: 900, conversation: 900, figure: 700, search: 340, check: 800,
};

/** Width that a frame is taken to have where it has to be told, in CSS pixels. */
export const frameWidth = 600;

/** Colours a frame may take for its links and buttons, by the name that `?accent=` gives: each is as readable as the others. */
export const accents = ['leaf', 'sky', 'plum', 'clay', 'ink'] as const;

/** Themes a frame may take, by the name that `?theme=` gives: that of the reader’s system, or one for all. */
export const themes = ['auto', 'light', 'dark'] as const;

/** Files beside a page that answer, by format, sites its address is pasted into (https://oembed.com). */
export const oembedFiles = { json: 'oembed.json', xml: 'oembed.xml' } as const;
