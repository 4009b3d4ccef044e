import { slug } from '../domain/article.ts';
import { channelSchema } from '../domain/channel.ts';
import { isLocale, locales, type Locale } from '../domain/locale.ts';
import { sectionSlug, sections } from '../domain/section.ts';
import type { RecordKind, TextKind } from './content.ts';
import { nearestOf } from './problem.ts';
import { Unreadable } from './unreadable.ts';

/** What a file of content/ is, from its path alone. */
export type Place =
  | { readonly kind: TextKind; readonly id: string; readonly locale: Locale; readonly format: 'md' | 'mdx' }
  | { readonly kind: RecordKind; readonly id: string; readonly format: 'yaml' };

const folders = {
  articles: { kind: 'article', format: 'mdx', levels: ['langue', 'section'] },
  // A page may have pages below its own address.
  pages: { kind: 'page', format: 'mdx', levels: ['langue'], deeper: 1 },
  'page-words': { kind: 'page-words', format: 'yaml', levels: [] },
  glossary: { kind: 'term', format: 'md', levels: ['langue'] },
  channels: { kind: 'channel', format: 'yaml', levels: ['pays'] },
  countries: { kind: 'country', format: 'yaml', levels: [] },
  situations: { kind: 'situation', format: 'yaml', levels: [] },
  changes: { kind: 'change', format: 'yaml', levels: [] },
  sources: { kind: 'source', format: 'yaml', levels: [] },
  timeline: { kind: 'event', format: 'yaml', levels: [] },
  conversations: { kind: 'conversation', format: 'yaml', levels: ['langue'] },
  charts: { kind: 'chart', format: 'yaml', levels: [] },
} as const;

/**
 * What the file at `path`, below content/, is.
 * @throws Unreadable when the folder is unknown or too deep, or when the name is not that of such a file.
 */
export function placeOf(path: string): Place {
  const [top = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? top;
  const names = rest.slice(0, -1);
  const folder = Object.entries(folders).find(([key]) => key === top)?.[1];
  if (!folder) throw unknownFolder(rest.length === 0 ? '' : top, Object.keys(folders), 'dossier de content/');
  folder.levels.forEach((level, depth) => {
    const choices = choicesOf(level, names);
    if (!choices.includes(names[depth] ?? '')) throw unknownFolder(names[depth] ?? '', choices, `dossier de ${level}`);
  });
  const deepest = folder.levels.length + ('deeper' in folder ? folder.deeper : 0);
  if (names.length > deepest) throw unknownFolder(names.at(-1) ?? '', [], 'dossier si profond');
  const stem = stemOf(name, folder.format);
  const [locale] = names;
  const { kind, format } = folder;
  if (kind === 'channel') return { kind, format, id: [...names, stem].join('-') };
  if (format === 'yaml') return { kind, format, id: [...names, stem].join('/') };
  return { kind, format, id: [...names, stem].join('/'), locale: isLocale(locale) ? locale : 'fr' };
}

function choicesOf(level: 'langue' | 'section' | 'pays', names: readonly string[]): readonly string[] {
  const [locale] = names;
  if (level === 'pays') return channelSchema.shape.country.options;
  return level === 'section' && isLocale(locale) ? sections.map((section) => sectionSlug[section][locale]) : locales;
}

function unknownFolder(found: string, choices: readonly string[], what: string): Unreadable {
  return new Unreadable({
    rule: 'file',
    message:
      found === ''
        ? `Le fichier n’est dans aucun ${what} : le site ne le verrait pas.`
        : `« ${found} » n’est pas un ${what} : le site ne verrait pas ce fichier.`,
    fix:
      choices.length > 0
        ? `Déplacez le fichier. Choix : ${choices.join(', ')}.`
        : 'Remontez le fichier d’un dossier ; content/README.md dit où va chaque sorte.',
    nearest: nearestOf(found, choices),
  });
}

function stemOf(name: string, format: Place['format']): string {
  const [, stem = name, extension = ''] = /^(.*?)\.([^.]*)$/.exec(name) ?? [];
  if (extension !== format) {
    throw new Unreadable({
      rule: 'file',
      message: `Ici, un fichier se termine par « .${format} » : le site ne verrait pas celui-ci.`,
      fix: 'Renommez-le, ou supprimez-le s’il ne sert pas.',
      nearest: `${stem}.${format}`,
    });
  }
  if (slug.safeParse(stem).success) return stem;
  const words =
    stem
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  throw new Unreadable({
    rule: 'file',
    message: `« ${name} » n’est pas un nom de fichier possible : il sert d’adresse ou d’identifiant.`,
    fix: 'Renommez-le en minuscules, chiffres et traits d’union, sans accent ni espace.',
    nearest: words.length > 0 ? `${words.join('-')}.${format}` : undefined,
  });
}
