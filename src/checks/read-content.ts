import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { locales } from '../domain/locale.ts';
import type { Content, ContentFile, StringsFile } from './content.ts';
import { parseMarkdown } from './markdown-text.ts';
import { placeOf, type Place } from './place.ts';
import type { Problem } from './problem.ts';
import { decodeText } from './text-file.ts';
import { Unreadable } from './unreadable.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * Reads content/ and the interface texts below `root`. A file that can't be read or is not in its place gives exactly one
 * problem, and is left out of the content; hidden files and content/README.md are not content.
 */
export async function readContent(root: string): Promise<{ content: Content; problems: Problem[] }> {
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

  const paths = await contentPaths(root);
  if (paths.length === 0) problems.push(nothingThere);
  for (const path of paths) {
    const file = `content/${path}`;
    await attempt(file, async () => {
      const place = placeOf(path);
      ids[place.kind].add(place.id);
      files.push(toFile(file, place, await readText(root, file)));
    });
  }
  for (const locale of locales) {
    const file = `src/i18n/strings/${locale}.json`;
    // JSON is YAML too, and the YAML reader knows the lines and refuses a key written twice.
    await attempt(file, async () => strings.push({ file, locale, fields: parseYaml(await readText(root, file)) }));
  }
  return { content: { files, strings, ids }, problems };
}

const nothingThere: Problem = {
  rule: 'file', file: 'content', line: 1,
  message: 'Le dossier content/ est vide ou n’existe pas.', fix: 'Lancez la commande depuis le dossier du projet.',
};

function emptyIds(): Record<ContentFile['kind'], Set<string>> {
  return { article: new Set(), page: new Set(), term: new Set(), channel: new Set(), source: new Set(), event: new Set() };
}

/** Paths below content/, with `/` between folders, in order. */
async function contentPaths(root: string): Promise<string[]> {
  const folder = join(root, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== 'README.md' && !path.split('/').some((name) => name.startsWith('.')))
    .sort();
}

async function readText(root: string, file: string): Promise<string> {
  const bytes = await readFile(join(root, file)).catch((error: NodeJS.ErrnoException) => {
    const message = error.code === 'ENOENT' ? 'Le fichier manque.' : `Le fichier ne s’ouvre pas (${error.code ?? error.message}).`;
    throw new Unreadable({ rule: 'file', message, fix: 'Vérifiez qu’il existe et que vous avez le droit de le lire.' });
  });
  return decodeText(bytes);
}

function toFile(file: string, place: Place, text: string): ContentFile {
  const { id } = place;
  if (place.format === 'yaml') return { kind: place.kind, id, file, fields: parseYaml(text) };
  const { source, frontMatter, tree } = parseMarkdown(text, place.format);
  return { kind: place.kind, id, file, fields: frontMatter, locale: place.locale, source, tree };
}

function problemOf(error: unknown, file: string): Problem {
  if (!(error instanceof Unreadable)) throw error;
  const { rule, line, message, fix, nearest } = error;
  return { rule, file, line, message, fix, ...(nearest !== undefined && { nearest }) };
}
