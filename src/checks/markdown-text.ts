import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { Unreadable } from './unreadable.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** A Markdown or MDX file: its front matter and its body. Positions count from the start of the file. */
export interface MarkdownText {
  readonly source: string;
  readonly frontMatter: YamlText;
  readonly tree: Root;
}

/**
 * Reads a file written in Markdown (`md`) or MDX with the parser that builds the site.
 * @throws Unreadable when the front matter is missing, unclosed or not YAML, when the body is empty or does not parse.
 */
export function parseMarkdown(source: string, format: 'md' | 'mdx'): MarkdownText {
  const frontMatter = parseYaml(frontMatterOf(source), 2);
  return { source, frontMatter, tree: parseBody(source, format) };
}

function frontMatterOf(source: string): string {
  if (!source.startsWith('---\n')) {
    throw new Unreadable({
      rule: 'yaml',
      message: 'Le fichier ne commence pas par ses champs (title, key…) entre deux lignes « --- ».',
      fix: 'Mettez « --- », seul, sur la première ligne, puis les champs, puis « --- » ; content/README.md donne un exemple.',
    });
  }
  const end = /^---$/m.exec(source.slice(4));
  if (!end) {
    throw new Unreadable({
      rule: 'yaml',
      message: 'Les champs du début ne sont jamais fermés.',
      fix: 'Ajoutez une ligne « --- », seule, entre les champs et le texte.',
    });
  }
  if (source.slice(4 + end.index + 3).trim() === '') {
    throw new Unreadable({
      rule: 'file',
      line: source.trimEnd().split('\n').length,
      message: 'Le texte manque : il n’y a rien après les champs.',
      fix: 'Écrivez le texte sous la seconde ligne « --- », ou supprimez le fichier.',
    });
  }
  return source.slice(4, 4 + end.index);
}

function parseBody(source: string, format: 'md' | 'mdx'): Root {
  try {
    return (format === 'mdx' ? mdxToMdast(source) : markdownToMdast(source)) as Nodes as Root;
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
}

const explanations: readonly (readonly [RegExp, (detail: string) => readonly [message: string, fix: string]])[] = [
  [
    /Expected a closing tag for `<([^`]*)>`/,
    (tag) => [
      `La balise <${tag}> n’est jamais fermée.`,
      `Ajoutez </${tag}> à la fin, ou <${tag} … /> si elle n’entoure rien. Laissez une ligne vide autour d’une liste.`,
    ],
  ],
  [
    /Unexpected closing tag `<\/([^`]*)>`/,
    (tag) => [
      `La balise </${tag}> ferme une balise qui n’est pas ouverte à cet endroit.`,
      `Vérifiez que <${tag}> est écrit avant, et que les balises ouvertes entre les deux sont fermées.`,
    ],
  ],
  [
    /corresponding closing brace|`[{}]`|expression/,
    () => ['Une accolade ({ ou }) est écrite dans le texte.', 'Retirez-la : les accolades sont réservées au code.'],
  ],
  [
    /after `<`|before name|before attribute|in name/,
    () => [
      'Un signe « < » commence quelque chose qui n’est pas une balise du site.',
      'Écrivez « moins de » plutôt que « < », et [texte](adresse) pour un lien. Les commentaires <!-- --> ne sont pas permis.',
    ],
  ],
];

function unreadable(reason: string): Unreadable {
  const [, line = '1', text = reason] = /^(\d+):\d+: ([^]*)$/.exec(reason) ?? [];
  for (const [pattern, explain] of explanations) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [message, fix] = explain(match[1] ?? '');
    return new Unreadable({ rule: 'mdx', line: Number(line), message, fix });
  }
  return new Unreadable({
    rule: 'mdx',
    line: Number(line),
    message: `Le texte ne se lit pas : ${text}`,
    fix: 'Comparez la ligne aux exemples de content/README.md. Un paragraphe ne commence pas par « import » ou « export ».',
  });
}
