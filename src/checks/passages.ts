import { defaultLocale, isLocale, type Locale } from '../domain/locale.ts';
import { bodyPassages } from './body-passages.ts';
import type { Content, ContentFile } from './content.ts';

/**
 * What a text is for: sentences of ours, what is written in an invented exchange, the name of a service or body, the words of
 * someone else we cite (title and publisher of a source), an address, or words for the search, never shown.
 */
export type Role = 'prose' | 'chat' | 'name' | 'citation' | 'address' | 'search';

/** A run of text of content/, with where each of its characters stands. */
export interface Passage {
  readonly file: string;
  /** The file it comes from. */
  readonly from: ContentFile;
  readonly role: Role;
  /** Language it is written in; `undefined` for the title of a source in a language the site has not. */
  readonly locale: Locale | undefined;
  readonly text: string;
  /** True when it stands in the body of a guide or page, where tags can be used. */
  readonly inBody: boolean;
  /** True when it is read in sentences: a paragraph or a list item, not a heading, a cell, a title or a label. */
  readonly isRunning: boolean;
  /** True when its paragraph, list item or table calls a source. */
  readonly cited: boolean;
  /** True in `<Say>`: words offered to the reader, not facts. */
  readonly isSpeech: boolean;
  /** Line, from 1, of the character of `text` at `index`. */
  readonly lineAt: (index: number) => number;
}

/** What was found in each content: ten rules ask for it. */
const known = new WeakMap<Content, readonly Passage[]>();

/** Every text of content/, file by file, in reading order. */
export function passages(content: Content): readonly Passage[] {
  const found = known.get(content) ?? content.files.flatMap((file) => [...fieldPassages(file), ...('tree' in file ? bodyPassages(file) : [])]);
  known.set(content, found);
  return found;
}

/** What the text of a field is for; the other fields hold ids, days and choices. */
const roles: ReadonlyMap<string, Role> = new Map([
  ...['title', 'summary', 'essentials', 'term', 'parent', 'child', 'law', 'purpose', 'whatHappens', 'caution', 'note', 'text', 'scene',
    'who', 'explain', 'question', 'say', 'label', 'lead', 'hint', 'why', 'urgencyText', 'do', 'how', 'avoid', 'takes', 'what', 'inName',
    'holidays', 'emergencyNote'].map(
    (field) => [field, 'prose'] as const,
  ),
  ['name', 'name'],
  ['publisher', 'citation'],
  ['url', 'address'],
  ['address', 'address'],
  ['words', 'search'],
]);

/** Fields written in sentences. */
const runningFields = new Set(['summary', 'essentials', 'purpose', 'whatHappens', 'caution', 'note', 'text', 'scene', 'explain', 'question', 'say', 'lead', 'why',
  'urgencyText', 'how', 'emergencyNote']);

function fieldPassages(from: ContentFile): Passage[] {
  return from.fields.strings.flatMap(({ path, value, lineAt }) => {
    const names = path.filter((step) => typeof step === 'string');
    const field = names.findLast((name) => !isLocale(name)) ?? '';
    const role = from.kind === 'conversation' && names[0] === 'messages' && field === 'text' ? 'chat' : roles.get(field);
    // In a country, « text » is the id of a channel.
    if (role === undefined || (from.kind === 'country' && path.length === 1)) return [];
    const last = names.at(-1);
    const locale = isLocale(last) ? last : localeOf(from);
    const ours = from.kind !== 'source' || role !== 'prose';
    const where = { file: from.file, from, locale, text: value, inBody: false, isRunning: runningFields.has(field), cited: false, isSpeech: false, lineAt };
    return [{ ...where, role: ours ? role : 'citation' }];
  });
}

/** The language of the texts of a file that are not written in several. */
function localeOf(file: ContentFile): Locale | undefined {
  if ('locale' in file) return file.locale;
  const folder = file.kind === 'conversation' ? file.id.split('/')[0] : undefined;
  if (isLocale(folder)) return folder;
  const language = file.kind === 'source' ? file.fields.text(['language']) : undefined;
  return language === undefined || isLocale(language) ? (language ?? defaultLocale) : undefined;
}
