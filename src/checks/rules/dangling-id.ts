import { figureNames } from '../../domain/figure.ts';
import { recordFiles, textFiles, type Content, type RecordFile, type TextFile } from '../content.ts';
import { nearestIn, type Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { attribute, attributeLine, isTag, walk } from '../tree.ts';
import type { YamlString } from '../yaml-text.ts';

/** A set of ids something may point to, what they are to an author, and where one is made. */
interface Target {
  readonly ids: ReadonlySet<string>;
  readonly what: string;
  readonly where: string;
}

/**
 * What is pointed to exists: Astro would print « undefined » and build on. A related guide may be missing in the language
 * of the page, which leaves it out, but not in all of them.
 */
export const danglingId: Rule = {
  name: 'dangling-id',
  *check(content) {
    const sources: Target = { ids: content.ids.source, what: 'une source', where: 'content/sources/<id>.yaml' };
    const channels: Target = { ids: content.ids.channel, what: 'un service', where: 'content/channels/<pays>/<nom>.yaml' };
    const guides = guideKeys(content);
    for (const { file, fields } of recordFiles(content, 'channel', 'situation', 'event', 'conversation')) yield* inList(file, fields.texts(['sources']), sources);
    for (const { file, fields } of recordFiles(content, 'chart')) {
      const source = fields.text(['source']);
      if (source !== undefined && !sources.ids.has(source)) yield missing(file, fields.lineOf(['source']), source, sources);
    }
    const steps: Target = { ids: content.ids.situation, what: 'une étape', where: 'content/situations/<id>.yaml' };
    for (const record of recordFiles(content, 'channel', 'country', 'situation')) yield* inFields(record, { channels, guides, steps });
    for (const { file, fields } of textFiles(content, 'article')) {
      yield* inList(file, fields.texts(['channels']), channels);
      if (guides) yield* inList(file, fields.texts(['related']), guides);
      for (const { value, lineAt } of fields.texts(['related'])) {
        if (value !== fields.text(['key'])) continue;
        const message = 'Ce guide se cite lui-même dans « related ».';
        yield { file, line: lineAt(0), message, fix: 'Mettez la clé d’un autre guide.' };
      }
    }
    for (const file of textFiles(content, 'article', 'page')) yield* inTags(file, content, { sources, channels });
  },
};

/** The guides of every language, by key; `undefined` when one can't be read, since its key is then unknown. */
function guideKeys(content: Content): Target | undefined {
  const guides = textFiles(content, 'article');
  if (guides.length < content.ids.article.size) return undefined;
  const ids = new Set(guides.flatMap(({ fields }) => fields.text(['key']) ?? []));
  return { ids, what: 'la clé (key) d’un guide', where: 'content/articles' };
}

function* inList(file: string, values: readonly YamlString[], target: Target): Generator<Finding> {
  for (const [rank, { value, lineAt }] of values.entries()) {
    if (!target.ids.has(value)) yield missing(file, lineAt(0), value, target);
    else if (values.findIndex((other) => other.value === value) < rank) {
      yield { file, line: lineAt(0), message: `« ${value} » est écrit deux fois dans la liste.`, fix: 'Gardez-le une seule fois.' };
    }
  }
}

/** Ids that stand at a place of their own in the fields of a service, a country or a step. */
function* inFields(
  { kind, file, fields }: RecordFile,
  { channels, guides, steps }: { readonly channels: Target; readonly guides: Target | undefined; readonly steps: Target },
): Generator<Finding> {
  const targetOf = (path: readonly PropertyKey[]): Target | undefined => {
    const place = path.filter((step) => typeof step === 'string').join('.');
    if (kind === 'channel') return place === 'notTaken.instead' ? channels : undefined;
    if (kind === 'country') return /^(?:emergency|text|lines\.channel|needs\.[a-z-]+)$/.test(place) ? channels : undefined;
    return place === 'read' ? guides : place === 'answers.to' || place === 'unless.to' ? steps : undefined;
  };
  for (const { path, value, lineAt } of fields.strings) {
    const target = targetOf(path);
    if (target && !target.ids.has(value)) yield missing(file, lineAt(0), value, target);
  }
}

function* inTags(
  file: TextFile,
  content: Content,
  { sources, channels }: Readonly<Record<'sources' | 'channels', Target>>,
): Generator<Finding> {
  const { locale, tree } = file;
  const inLanguage = (ids: ReadonlySet<string>) =>
    new Set([...ids].filter((id) => id.startsWith(`${locale}/`)).map((id) => id.slice(locale.length + 1)));
  const targets = new Map<string | null, readonly [attribute: string, Target]>([
    ['Cite', ['id', sources]],
    ['KeyFigure', ['source', sources]],
    ['Channel', ['id', channels]],
    ['Term', ['id', { ids: inLanguage(content.ids.term), what: 'un mot du glossaire dans cette langue', where: `content/glossary/${locale}/<mot>.md` }]],
    ['Conversation', ['id', {
      ids: inLanguage(content.ids.conversation), what: 'une conversation dans cette langue', where: `content/conversations/${locale}/<id>.yaml`,
    }]],
    ['Chart', ['id', { ids: content.ids.chart, what: 'un graphique', where: 'content/charts/<id>.yaml' }]],
    ['Figure', ['name', { ids: new Set(figureNames), what: 'un dessin du site', where: 'src/domain/figure.ts' }]],
  ]);
  for (const { node } of walk(tree)) {
    const [name, target] = (isTag(node) && targets.get(node.name)) || [];
    const value = isTag(node) && name !== undefined ? attribute(node, name) : undefined;
    if (!isTag(node) || !target || !name || !value || target.ids.has(value)) continue;
    yield missing(file.file, attributeLine(file, node, name), value, target);
  }
}

function missing(file: string, line: number, value: string, { ids, what, where }: Target): Finding {
  return {
    file,
    line,
    message: `« ${value} » n’est pas ${what} : la page serait incomplète.`,
    fix: `Corrigez l’identifiant, ou créez ce qui manque (${where}).`,
    ...nearestIn(value, ids),
  };
}
