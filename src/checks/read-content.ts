import { locales } from '../domain/locale.ts';
import type { Content, ContentFile, StringsFile } from './content.ts';
import type { FileSource } from './file-source.ts';
import { parseMarkdown } from './markdown-text.ts';
import { placeOf, type Place } from './place.ts';
import type { Problem } from './problem.ts';
import { decodeText } from './text-file.ts';
import { Unreadable } from './unreadable.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * Reads content/ and the interface texts of `source`. A file that can't be read or is not in its place gives exactly one
 * problem, and is left out of the content; hidden files, content/README.md and the lists of words are not content.
 */
export async function readContent(source: FileSource): Promise<{ content: Content; problems: Problem[] }> {
  const problems: Problem[] = [];
  const files: ContentFile[] = [];
  const strings: StringsFile[] = [];
  const ids = emptyIds();
  const attempt = async (file: string, read: () => Promise<unknown>) => {
    try {
      await read();
    } catch (error) {
      problems.push(problemOf(error, file));
    }
  };

  const listed = await source.list();
  const paths = listed.filter(isContent).sort();
  if (paths.length === 0) problems.push(nothingThere);
  for (const file of paths) {
    await attempt(file, async () => {
      const place = placeOf(file.slice('content/'.length));
      ids[place.kind].add(place.id);
      files.push(toFile(file, place, await readText(source, file)));
    });
  }
  for (const locale of locales) {
    const file = `src/i18n/strings/${locale}.json`;
    // JSON is YAML too, and the YAML reader knows the lines and refuses a key written twice.
    await attempt(file, async () => strings.push({ file, locale, fields: parseYaml(await readText(source, file)) }));
  }
  const knownWords = new Set<string>();
  if (listed.includes(spellingFile)) {
    await attempt(spellingFile, async () => {
      for (const word of wordList(await readText(source, spellingFile))) knownWords.add(word);
    });
  }
  return { content: { files, strings, ids, knownWords }, problems };
}

/** Words of the site that no dictionary holds, one a line; what follows « # » says why. */
const spellingFile = 'content/spelling.txt';

/** Words that mean the same to the search, which reads and checks them. */
const synonymsFile = /^content\/synonyms\.[a-z]+\.yaml$/;

function wordList(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/#.*/, '').trim()).filter((word) => word !== '');
}

const nothingThere: Problem = {
  rule: 'file', file: 'content', line: 1,
  message: 'Le dossier content/ est vide ou n’existe pas.', fix: 'Lancez la commande depuis le dossier du projet.',
};

function emptyIds(): Record<ContentFile['kind'], Set<string>> {
  return {
    article: new Set(), page: new Set(), term: new Set(), channel: new Set(), country: new Set(), situation: new Set(), change: new Set(), source: new Set(), event: new Set(), conversation: new Set(), chart: new Set(), 'page-words': new Set(),
  };
}

function isContent(path: string): boolean {
  return path !== 'content/README.md' && path !== spellingFile && !synonymsFile.test(path) && !path.split('/').some((name) => name.startsWith('.'));
}

async function readText(source: FileSource, file: string): Promise<string> {
  const bytes = await source.read(file).catch((error: NodeJS.ErrnoException) => {
    const message = error.code === 'ENOENT' ? 'Le fichier manque.' : `Le fichier ne s’ouvre pas (${error.code ?? error.message}).`;
    throw new Unreadable({ rule: 'file', message, fix: 'Vérifiez qu’il existe et que vous avez le droit de le lire.' });
  });
  return decodeText(bytes);
}

function toFile(file: string, place: Place, text: string): ContentFile {
  const { id } = place;
  if (place.format === 'yaml') return { kind: place.kind, id, file, fields: parseYaml(text) };
  const { frontMatter, ...body } = parseMarkdown(text, place.format);
  return { kind: place.kind, id, file, fields: frontMatter, locale: place.locale, ...body };
}

function problemOf(error: unknown, file: string): Problem {
  if (!(error instanceof Unreadable)) throw error;
  const { rule, line, message, fix, nearest } = error;
  return { rule, file, line, message, fix, ...(nearest !== undefined && { nearest }) };
}
