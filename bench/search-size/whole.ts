import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { GeneratedGuide } from '../generated-guides.ts';
import { type Asked, type Measure, type Measured, timed } from './measured.ts';

/** MiniSearch, whose index is one file. */
export const measureMiniSearch: Measure = async (guides, queries, rounds) => {
  const { times, made: { index, text } } = await timed(rounds, async () => {
    const fields = ['title', 'summary', 'words', 'headings', 'body'];
    const index = new MiniSearch({ idField: 'path', fields, storeFields: ['path', 'title', 'summary'] });
    index.addAll(guides.map(flat));
    return { index, text: JSON.stringify(index) };
  });
  return oneFile(times, text, queries.map((query) => index.search(query).length > 0));
};

/** Orama, whose saved index is one file. */
export const measureOrama: Measure = async (guides, queries, rounds) => {
  const { times, made: { index, text } } = await timed(rounds, async () => {
    const schema = { path: 'string', title: 'string', summary: 'string', words: 'string', headings: 'string', body: 'string' } as const;
    const index = create({ schema, language: 'french', sort: { enabled: false } });
    await insertMultiple(index, guides.map(flat));
    return { index, text: JSON.stringify(save(index), withoutText) };
  });
  const answered: boolean[] = [];
  for (const term of queries) answered.push((await search(index, { term, limit: 1 })).count > 0);
  return oneFile(times, text, answered);
};

type Flat = Readonly<Record<keyof GeneratedGuide, string>>;

function flat({ words, headings, ...guide }: GeneratedGuide): Flat {
  return { ...guide, words: words.join('\n'), headings: headings.join('\n') };
}

/** Leaves out of a saved guide what no result shows; the parts of the index that bear the same names are not texts. */
function withoutText(key: string, value: unknown): unknown {
  return typeof value === 'string' && ['words', 'headings', 'body'].includes(key) && value !== 'string' ? undefined : value;
}

/** Quality 9 and not the best one, which takes minutes on such files for 7 % less. */
async function oneFile(indexTimes: readonly number[], text: string, answered: readonly boolean[]): Promise<Measured> {
  const file = Buffer.from(text);
  const { length: bytes } = await promisify(brotliCompress)(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return { indexTimes, files: 1, written: file.length, queries: answered.map((isAnswered): Asked => ({ bytes, files: 1, isAnswered })) };
}
