import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { locales, type Locale } from '../domain/locale.ts';
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
  const ids = { article: new Set<string>(), page: new Set<string>(), term: new Set<string>(), channel: new Set<string>(), source: new Set<string>(), event: new Set<string>() };
  const attempt = async (file: string, read: () => Promise<void>) => {
    try {
      await read();
    } catch (error) {
      problems.push(problemOf(error, file));
    }
  };

  for (const path of await contentPaths(root)) {
    const file = `content/${path}`;
    await attempt(file, async () => {
      const place = placeOf(path);
      ids[place.kind].add(place.id);
      files.push(toFile(file, place, await readText(root, file)));
    });
  }
  if (files.length + problems.length === 0) problems.push(nothingThere());
  for (const locale of locales) {
    const file = `src/i18n/strings/${locale}.json`;
    // JSON is YAML too, and the YAML reader knows the lines and refuses a key written twice.
    await attempt(file, async () => void strings.push({ file, locale, fields: parseYaml(await readText(root, file)) }));
  }
  return { content: { files, strings, ids }, problems };
}

async function contentPaths(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'content').length + 1).split(sep).join('/'))
    .filter((path) => path !== 'README.md' && !path.split('/').some((name) => name.startsWith('.')))
    .sort();
}

async function readText(root: string, file: string): Promise<string> {
  const bytes = await readFile(join(root, file)).catch((error: NodeJS.ErrnoException) => {
    throw new Unreadable({
      rule: 'file',
      message: error.code === 'ENOENT' ? 'Le fichier manque.' : `Le fichier ne s’ouvre pas (${error.code ?? error.message}).`,
      fix: 'Vérifiez qu’il existe et que vous avez le droit de le lire.',
    });
  });
  return decodeText(bytes);
}

function toFile(file: string, place: Place, text: string): ContentFile {
  if (place.format === 'yaml') return { kind: place.kind, id: place.id, file, fields: parseYaml(text) };
  const { source, frontMatter, tree } = parseMarkdown(text, place.format);
  return { kind: place.kind, id: place.id, file, fields: frontMatter, locale: place.locale as Locale, source, tree };
}

function problemOf(error: unknown, file: string): Problem {
  if (!(error instanceof Unreadable)) throw error;
  const { rule, line, message, fix, nearest } = error;
  return { rule, file, line, message, fix, ...(nearest !== undefined && { nearest }) };
}

function nothingThere(): Problem {
  return {
    rule: 'file', file: 'content', line: 1,
    message: 'Le dossier content/ est vide ou n’existe pas.', fix: 'Lancez la commande depuis le dossier du projet.',
  };
}
