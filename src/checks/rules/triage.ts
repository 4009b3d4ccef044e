import { deepest } from '../../domain/situation.ts';
import { recordFiles, type Content, type RecordFile } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { YamlString } from '../yaml-text.ts';

/** A step of the triage and the answers that leave it. */
interface Step {
  readonly file: RecordFile;
  readonly isEntry: boolean;
  readonly isUrgent: boolean;
  readonly ways: readonly YamlString[];
}

/**
 * Every way through « Que se passe-t-il ? » ends on what to do, in three steps at most: no answer leads nowhere, none leads
 * back, no step is out of reach, and a danger asks nothing first.
 */
export const triage: Rule = {
  name: 'triage',
  *check(content) {
    const steps = stepsOf(content);
    const reached = reachedFrom(steps);
    for (const [id, step] of steps) {
      if (step.isUrgent && step.ways.length > 0) {
        yield told(step.file, ['entry', 'urgent'], 'Une entrée urgente pose une question : un danger ne s’interroge pas d’abord.', 'Faites-en une étape « advice ».');
      }
      if (step.isEntry) yield* walked(id, steps, [id]);
      else if (!reached.has(id)) yield told(step.file, [], 'Aucun chemin ne mène à cette étape depuis la liste des situations.', 'Menez-y depuis une question, donnez-lui « entry », ou supprimez-la.');
    }
    yield* sharedAddresses([...steps.values()].map(({ file }) => file));
    yield* sharedAddresses(recordFiles(content, 'country'));
    yield* sharedRanks([...steps.values()].filter(({ isEntry }) => isEntry).map(({ file }) => file));
  },
};

function stepsOf(content: Content): Map<string, Step> {
  return new Map(recordFiles(content, 'situation').map((file) => {
    const ways = file.fields.strings.filter(({ path }) => path[0] === 'answers' && path[2] === 'to');
    const { entry } = (file.fields.data ?? {}) as { entry?: { urgent?: unknown } | null };
    return [file.id, { file, ways, isEntry: entry !== undefined && entry !== null, isUrgent: entry?.urgent === true }];
  }));
}

/** Ids of the steps that a way from an entry comes to. */
function reachedFrom(steps: ReadonlyMap<string, Step>): Set<string> {
  const reached = new Set([...steps].flatMap(([id, { isEntry }]) => (isEntry ? [id] : [])));
  for (const id of reached) for (const { value } of steps.get(id)?.ways ?? []) reached.add(value);
  return reached;
}

/** What is wrong on the ways that leave the last step of `path`. A step that is missing is told by dangling-id. */
function* walked(id: string, steps: ReadonlyMap<string, Step>, path: readonly string[]): Generator<Finding> {
  const step = steps.get(id);
  if (!step) return;
  for (const { value, lineAt } of step.ways) {
    const way = [...path, value].join(' → ');
    if (path.includes(value)) {
      yield { file: step.file.file, line: lineAt(0), message: `Cette réponse revient en arrière : ${way}.`, fix: 'Menez-la à une étape qui dit quoi faire.' };
    } else if (path.length >= deepest) {
      yield { file: step.file.file, line: lineAt(0), message: `Plus de ${deepest} étapes : ${way}.`, fix: 'Menez plus tôt à une étape qui dit quoi faire.' };
    } else yield* walked(value, steps, [...path, value]);
  }
}

function* sharedAddresses(files: readonly RecordFile[]): Generator<Finding> {
  const first = new Map<string, string>();
  for (const { file, fields } of files) {
    for (const locale of ['fr', 'en']) {
      const slug = fields.text(['slug', locale]);
      if (slug === undefined) continue;
      const other = first.get(`${locale} ${slug}`);
      if (other !== undefined) {
        yield { file, line: fields.lineOf(['slug', locale]), message: `L’adresse « ${slug} » est déjà celle de ${other}.`, fix: 'Changez l’une des deux.' };
      }
      first.set(`${locale} ${slug}`, other ?? file);
    }
  }
}

function* sharedRanks(files: readonly RecordFile[]): Generator<Finding> {
  const first = new Map<unknown, string>();
  for (const { file, fields } of files) {
    const rank = (fields.data as { entry?: { order?: unknown } }).entry?.order;
    const other = first.get(rank);
    if (other !== undefined) {
      yield { file, line: fields.lineOf(['entry', 'order']), message: `Le rang ${String(rank)} est déjà celui de ${other}.`, fix: 'Donnez-en un autre.' };
    }
    first.set(rank, other ?? file);
  }
}

function told({ file, fields }: RecordFile, path: readonly string[], message: string, fix: string): Finding {
  return { file, line: fields.lineOf(path), message, fix };
}
