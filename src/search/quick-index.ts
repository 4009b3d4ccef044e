import type { Answer, Filters, QuickIndex, Result } from './answer.ts';
import type { StartFile } from './index-files.ts';
import type { Language } from './language.ts';
import { plain, withWholeNumbers } from './plain-words.ts';
import { rank, type Reading, type Term } from './rank.ts';
import { serviceIn } from './service-names.ts';
import { Spelling } from './spelling.ts';
import { fetchJson, SplitFiles } from './split-files.ts';

/** Characters of a query that are read, and words of it that are looked for. */
const longestQuery = 200;
const mostWords = 24;
/** How much a word counts that only begins as the one being typed does, that was corrected, or that means the same. */
const begun = 0.7;
const corrected = 0.8;
const alike = 0.65;
/** How much an age counts, which many pages give as an example, and a country, whose pages alone answer. */
const age = 0.4;
const place = 2;
/** Stems that one beginning of a word may stand for. */
const mostBegun = 12;

/** A word of the query as it was read. */
interface Word extends Term {
  readonly typed: string;
  /** The words it was corrected to, as the texts write them. */
  readonly written?: string;
  readonly stems: readonly string[];
}

/**
 * The index whose first file is at `address`, a whole address.
 * @throws when that file cannot be read.
 */
export async function openIndex(address: string, language: Language, fetchFile: typeof fetch = (...request) => fetch(...request)): Promise<QuickIndex> {
  const url = new URL(address);
  const start = await fetchJson<StartFile>(url, fetchFile);
  const files = new SplitFiles(start, url, fetchFile);
  let spelling: Promise<Spelling> | undefined;
  const loadSpelling = () => {
    spelling ??= files.vocabulary().then((words) => new Spelling(words, language));
    spelling.catch(() => (spelling = undefined));
    return spelling;
  };
  const parts = { files, language, services: new Map(Object.entries(start.services)), loadSpelling };
  return { search: (query, options) => search(query, options, parts), readAll: () => files.readAll() };
}

interface Parts {
  readonly files: SplitFiles;
  readonly language: Language;
  /** `StartFile.services`. */
  readonly services: ReadonlyMap<string, number>;
  readonly loadSpelling: () => Promise<Spelling>;
}

async function search(query: string, { limit, filters = {}, isTyping = false, danger }: Parameters<QuickIndex['search']>[1], parts: Parts): Promise<Answer> {
  const { files: { start }, language } = parts;
  const typed = (withWholeNumbers(query.slice(0, longestQuery)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, mostWords);
  const isBegun = (index: number) => isTyping && index === typed.length - 1 && /[\p{L}\p{M}\p{N}]$/u.test(query);
  const words = await Promise.all(typed.map((word, index) => readWord(word, isBegun(index), typed.length === 1, parts)));
  const saying = words.filter(({ isCommon }) => !isCommon);
  const service = await serviceIn(typed, parts.services);
  const ranked = saying.some(({ readings }) => readings.length > 0) ? rank(words, start.pages, language.asker(typed.map(plain)), danger) : [];
  const found = ranked.length > 0 ? ranked.map(({ page }) => page) : typed.length > 0 ? start.fallback : [];
  const pages = service === undefined ? found : [service, ...found.filter((page) => page !== service)];
  return {
    results: await chosen(pages, limit, filters, parts.files),
    isComplete: service !== undefined || ranked.some(({ held }) => held >= saying.length),
    stems: saying.flatMap(({ stems }) => stems),
    ...(words.some(({ written }) => written !== undefined) ? { corrected: words.map(({ typed, written }) => written ?? typed).join(' ') } : {}),
  };
}

async function readWord(typed: string, isBegun: boolean, isAlone: boolean, { files, language, loadSpelling }: Parts): Promise<Word> {
  const word = plain(typed);
  const readings: Reading[] = [];
  const stems: string[] = [];
  const add = (found: Awaited<ReturnType<SplitFiles['stems']>>, factor: number) => {
    for (const [stem, postings] of found) {
      stems.push(stem);
      readings.push({ postings, factor });
    }
  };
  const addStem = async (stem: string, factor: number) => {
    const [own = [], ...others] = await Promise.all([stem, ...synonymsOf(stem, files.start)].map((name) => files.stems(name, true)));
    add(own, factor);
    for (const found of others) add(found, factor * alike);
  };
  if (language.common.has(word) || /^\D$/.test(word)) {
    add(await files.stems(language.stem(word), true), 1);
    return { typed, stems, readings, isCommon: true, weight: 1 };
  }
  await addStem(language.stem(word), 1);
  if (isBegun && word.length > 1) add((await files.stems(word, false)).slice(0, mostBegun), begun);
  const weight = isAlone ? 1 : /^1?\d$/.test(word) ? age : language.places.has(word) ? place : 1;
  const term = { typed, stems, readings, isCommon: false, weight };
  if (readings.length > 0) return term;

  const spelling = await loadSpelling();
  const corrections = spelling.correct(word);
  for (const correction of corrections) if (!language.common.has(correction)) await addStem(language.stem(correction), corrected);
  return corrections.length > 0 ? { ...term, written: corrections.map((correction) => spelling.written(correction)).join(' ') } : term;
}

function synonymsOf(stem: string, { synonyms }: StartFile): string[] {
  return Object.hasOwn(synonyms, stem) ? (synonyms[stem]?.split(' ') ?? []) : [];
}

/** The first `limit` pages of `order` that pass the filters. */
async function chosen(order: readonly number[], limit: number, filters: Filters, files: SplitFiles): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < order.length && results.length < limit; at += limit) {
    const pages = await Promise.all(order.slice(at, at + limit).map((page) => files.page(page)));
    results.push(...pages.filter((page) => passes(page, filters)));
  }
  return results.slice(0, limit);
}

function passes({ facets }: Result, { kind, section, situation, audience, age }: Filters): boolean {
  const holds = (values: readonly string[], value: string | undefined) => value === undefined || values.length === 0 || values.includes(value);
  return (kind === undefined || facets.kind === kind) && (section === undefined || facets.section === section) &&
    (situation === undefined || facets.situations.includes(situation)) && holds(facets.audience, audience) && holds(facets.ages, age);
}
