import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

/** One of the site’s French guides, as its author wrote it. */
export interface Guide {
  /** Section and file name: `agir/porter-plainte`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What people type for it. */
  readonly words: readonly string[];
  /** Its text in plain Markdown, without the site’s own tags. */
  readonly markdown: string;
}

const guidesFolder = 'content/articles/fr';

/** The French guides, in the order of their ids. */
export async function readGuides(): Promise<Guide[]> {
  const names = await channelNames();
  const files = (await Array.fromAsync(glob('**/*.mdx', { cwd: guidesFolder }))).sort();
  return Promise.all(files.map(async (file) => {
    const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(join(guidesFolder, file), 'utf8')) ?? [];
    const { title, summary, words } = parse(frontMatter) as Pick<Guide, 'title' | 'summary' | 'words'>;
    return { id: file.replace(/\.mdx$/, ''), title, summary, words, markdown: plainMarkdown(body, (id) => names.get(id) ?? id) };
  }));
}

/**
 * The text of a guide without the site’s tags: services become their names, the titles of cards become lines of their own,
 * and other tags leave what they enclose.
 */
function plainMarkdown(body: string, channelName: (id: string) => string): string {
  return body
    .replace(/<Channel id="([^"]+)" \/>/g, (_tag, id: string) => channelName(id))
    .replace(/<[A-Z]\w*\s[^>]*?title="([^"]*)"[^>]*>/g, '\n**$1**\n')
    .replace(/^<\/?[A-Z][^>]*>/gm, '\n')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

async function channelNames(): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const file of glob('content/channels/*/*.yaml')) {
    const { name } = parse(await readFile(file, 'utf8')) as { readonly name: string | { readonly fr: string } };
    names.set(`${basename(dirname(file))}-${basename(file, '.yaml')}`, typeof name === 'string' ? name : name.fr);
  }
  return names;
}
