import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Result } from './answer.ts';
import { editedTexts, type SearchDocument } from './document.ts';
import type { AllFile, PageFacts, PageFile, StartFile, StemFile } from './index-files.ts';
import type { Language } from './language.ts';
import { plain, plainWords } from './plain-words.ts';
import { type Postings, postingsOf } from './postings.ts';
import { rarityOf } from './rarity.ts';
import { Spelling } from './spelling.ts';

/** How much each kind of page counts, from 1 to 100. */
const priors = { guide: 100, step: 100, channel: 95, term: 88, page: 80 } as const;

/** Most sentences listed for one stem: what a query costs must not grow with the site. */
const mostSentences = 400;
/** Sentences that hold a stem from which it needs none that means the same. */
const enough = 40;
/** Pages in one part of their list. */
const pagesPerFile = 8;
/** Characters of one part of the list of stems, about a third of which is left once compressed. */
const stemFileLength = 6_000;
/** Most words a misspelt one is compared with. */
const mostWords = 6_000;
/** Compressed bytes up to which an index may be had whole, and up to which all its pages come with its first file. */
const small = 300_000;
const few = 25_000;

/** The files of an index, by their path below its folder, as text. */
export type IndexFiles = ReadonlyMap<string, string>;

/** The first-tier index of documents in one language; `synonyms` are groups of words that mean the same to a parent. */
export function makeIndex(documents: readonly SearchDocument[], language: Language, synonyms: readonly (readonly string[])[]): IndexFiles {
  const vocabulary = [...new Set([...editedWords(documents), ...synonyms.flat()])];
  const spelling = new Spelling(vocabulary, language);
  const sentences = documents.map((document) => sentencesOf(document));
  const stemsBySentence = sentences.map(({ all }) => all.map((sentence) => stemsOf(sentence, language, spelling)));
  const stems = [...postings(stemsBySentence)].sort(([a], [b]) => (a < b ? -1 : 1));
  const results = documents.map(asResult);
  const isShort = compressedLength(JSON.stringify(results)) <= few;
  const all: AllFile = { stems: parted(stems), pages: isShort ? [] : inFiles(results), vocabulary: vocabulary.slice(0, mostWords).join(' ') };
  const text = JSON.stringify(all);
  const start: StartFile = {
    version: createHash('sha256').update(text).digest('hex').slice(0, 10),
    firstStems: all.stems.map((file) => Object.keys(file)[0] ?? ''),
    pagesPerFile,
    pages: documents.map((document, number) => factsOf(document, sentences[number]?.listed ?? 0, stemsBySentence[number] ?? [])),
    services: Object.fromEntries(documents.flatMap(({ services = [] }, page) => services.map((code) => [code, page]))),
    synonyms: synonymsOf(synonyms, language, new Map(stems)),
    fallback: documents.flatMap(({ isFallback }, page) => (isFallback ? [page] : [])),
    isSmall: compressedLength(text) <= small,
    ...(isShort ? { results } : {}),
  };
  const folder = start.version;
  return new Map([
    ['start.json', JSON.stringify(start)],
    ...all.stems.map((file, number) => [`${folder}/stems-${number}.json`, JSON.stringify(file)] as const),
    ...all.pages.map((file, number) => [`${folder}/pages-${number}.json`, JSON.stringify(file)] as const),
    [`${folder}/vocabulary.json`, JSON.stringify(all.vocabulary)],
    ...(start.isSmall ? ([[`${folder}/all.json`, text]] as const) : []),
  ]);
}

/** By stem, those that mean the same. One that many sentences hold needs no other, and is spared their files. */
function synonymsOf(groups: readonly (readonly string[])[], language: Language, postings: ReadonlyMap<string, Postings>): Record<string, string> {
  const alike = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = group.map((word) => language.stem(plain(word)));
    for (const stem of stems) {
      const others = stems.filter((other) => other !== stem && postings.has(other));
      if ((postings.get(stem)?.[0] ?? 0) < enough) alike.set(stem, new Set([...(alike.get(stem) ?? []), ...others]));
    }
  }
  return Object.fromEntries([...alike].filter(([, others]) => others.size > 0).map(([stem, others]) => [stem, [...others].join(' ')]));
}

function compressedLength(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function asResult({ path, title, label, summary, facets }: SearchDocument): Result {
  return { path, title, label, summary, facets };
}

function inFiles(results: readonly Result[]): PageFile[] {
  const files: PageFile[] = [];
  for (let from = 0; from < results.length; from += pagesPerFile) files.push(results.slice(from, from + pagesPerFile));
  return files;
}

function factsOf({ facets: { kind, audience }, prior = 1, dangers = [] }: SearchDocument, listed: number, sentences: readonly ReadonlySet<string>[]): PageFacts {
  const reader = ({ parent: 'p', teenager: 't', teacher: 'o', association: 'o' } as const)[audience[0] ?? ''] ?? '';
  const stems = sentences.reduce((sum, { size }) => sum + size, 0);
  const facts = [listed, sentences.length - listed - 1, Math.round((2 * stems) / sentences.length) / 2, Math.round(priors[kind] * prior), reader] as const;
  return dangers.length > 0 ? [...facts, dangers.join(' ')] : facts;
}

/** The sentences of a document that a query is compared with: its title, those people type, then its summary and headings. */
function sentencesOf({ title, words, summary, headings }: SearchDocument): { all: readonly string[]; listed: number } {
  return { all: [title, ...words, ...[summary, ...headings].filter((text) => text !== '')], listed: words.length };
}

/** Words of the texts that were read and checked, without those people type, the most frequent first. */
function editedWords(documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const [word] of editedTexts(document).join(' ').normalize('NFC').toLowerCase().matchAll(/[\p{L}\p{M}]{2,}/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

function stemsOf(sentence: string, language: Language, spelling: Spelling): ReadonlySet<string> {
  return new Set(plainWords(sentence).flatMap((word) => readings(word, language, spelling)).map((word) => language.stem(word)));
}

/** What a word of the authors’ lists, which hold misspellings on purpose, stands for: as the query will be read. */
function readings(word: string, language: Language, spelling: Spelling): readonly string[] {
  if (spelling.knows(word)) return [word];
  const corrections = spelling.correct(word);
  return corrections.length === 1 && language.sound(word) === language.sound(corrections[0] ?? '') ? corrections : [word, ...corrections];
}

/** For each stem, the sentences it says most of: by how rare it is, and what else they say. */
function postings(pages: readonly (readonly ReadonlySet<string>[])[]): Map<string, Postings> {
  const sentences = pages.flat();
  const holders = new Map<string, number[]>();
  sentences.forEach((stems, sentence) => {
    for (const stem of stems) {
      const known = holders.get(stem);
      if (known) known.push(sentence);
      else holders.set(stem, [sentence]);
    }
  });
  const rarity = (stem: string) => rarityOf(holders.get(stem)?.length ?? 0, sentences.length);
  const lengths = sentences.map((stems) => Math.hypot(...[...stems].map(rarity)));
  return new Map([...holders].map(([stem, inSentences]) => {
    const shares = inSentences.map((sentence) => ({ sentence, share: rarity(stem) / (lengths[sentence] || 1) }));
    const best = shares.length <= mostSentences ? shares : shares.toSorted((a, b) => b.share - a.share).slice(0, mostSentences).sort((a, b) => a.sentence - b.sentence);
    return [stem, postingsOf(inSentences.length, best)] as const;
  }));
}

function parted(stems: readonly (readonly [string, Postings])[]): StemFile[] {
  const files: Record<string, Postings>[] = [];
  let length = Infinity;
  for (const [stem, list] of stems) {
    const added = JSON.stringify([stem, list]).length;
    if (length + added > stemFileLength) {
      files.push({});
      length = 0;
    }
    const file = files.at(-1);
    if (file) file[stem] = list;
    length += added;
  }
  return files;
}
