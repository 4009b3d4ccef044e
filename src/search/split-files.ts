import type { Result } from './answer.ts';
import type { AllFile, PageFile, StartFile, StemFile, Vocabulary } from './index-files.ts';
import type { Postings } from './postings.ts';

/** Reads the files of an index, each once: one that could not be read is asked for again. */
export class SplitFiles {
  readonly start: StartFile;
  readonly #folder: URL;
  readonly #fetch: typeof fetch;
  readonly #read = new Map<string, Promise<unknown>>();
  #all: AllFile | undefined;

  constructor(start: StartFile, address: URL, fetchFile: typeof fetch) {
    this.start = start;
    this.#folder = new URL(`${start.version}/`, address);
    this.#fetch = fetchFile;
  }

  /** Reads the whole index, where it is small, so that the next answers need no network; does nothing where it is not. */
  async readAll(): Promise<void> {
    if (this.start.isSmall) this.#all ??= await this.#json<AllFile>('all.json');
  }

  /** Stems that begin with `prefix`, or that one alone when `isWhole`, each with its pages. */
  async stems(prefix: string, isWhole: boolean): Promise<readonly (readonly [string, Postings])[]> {
    const number = Math.max(0, this.start.firstStems.findLastIndex((first) => first <= prefix));
    const file = await this.#stemFile(number);
    const own = Object.hasOwn(file, prefix) ? file[prefix] : undefined;
    if (isWhole) return own ? [[prefix, own]] : [];
    // The stems of one prefix may run on in the next part: enough is known without it.
    return Object.entries(file).filter(([stem]) => stem.startsWith(prefix));
  }

  /** The page of that number. */
  async page(number: number): Promise<Result> {
    const { pagesPerFile } = this.start;
    const part = Math.floor(number / pagesPerFile);
    const known = this.start.results?.[number];
    if (known) return known;
    const pages = this.#all?.pages[part] ?? (await this.#json<PageFile>(`pages-${part}.json`));
    const page = pages[number % pagesPerFile];
    if (!page) throw new Error(`The search index has no page ${number}.`);
    return page;
  }

  /** Words that a misspelt one may stand for. */
  async vocabulary(): Promise<readonly string[]> {
    return (this.#all?.vocabulary ?? (await this.#json<Vocabulary>('vocabulary.json'))).split(' ');
  }

  async #stemFile(number: number): Promise<StemFile> {
    return this.#all?.stems[number] ?? (await this.#json<StemFile>(`stems-${number}.json`));
  }

  async #json<Content>(name: string): Promise<Content> {
    const known = this.#read.get(name);
    if (known) return known as Promise<Content>;
    const reading = fetchJson<Content>(new URL(name, this.#folder), this.#fetch);
    this.#read.set(name, reading);
    reading.catch(() => this.#read.delete(name));
    return reading;
  }
}

/**
 * What the JSON file at `address` holds.
 * @throws when the network or the server fails.
 */
export async function fetchJson<Content>(address: URL, fetchFile: typeof fetch): Promise<Content> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${address.pathname} : ${response.status}`);
  return (await response.json()) as Content;
}
