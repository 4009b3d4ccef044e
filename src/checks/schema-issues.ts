import type { z } from 'astro/zod';
import { nearestIn, type Finding } from './problem.ts';
import { explained } from './schema-explained.ts';
import { fieldsAt } from './schema-fields.ts';
import type { Path, YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;
type Told = Omit<Finding, 'file'>;

/** Marks the messages that the schema leaves to us: its own are in French already. */
const untold = '';

/** What `fields` has against `schema`, in French, each with its line. */
export function schemaIssues(schema: z.ZodType, fields: YamlText): Told[] {
  const result = schema.safeParse(fields.data, { error: () => untold });
  return (result.error?.issues ?? []).flatMap((issue) => told(issue, schema, fields));
}

function told(issue: Issue, schema: z.ZodType, fields: YamlText): Told[] {
  const value = valueAt(fields.data, issue.path);
  const line = fields.lineOf(issue.path);
  const name = issue.path.filter((step) => typeof step === 'string').join('.');
  if (value === undefined && name !== '') {
    const fix = issue.message || 'Ajoutez-le ; content/README.md donne un exemple.';
    return [{ line, message: `Le champ « ${name} » manque.`, fix }];
  }
  if (value === null && name !== '') {
    return [{ line, message: `Le champ « ${name} » est vide.`, fix: issue.message || 'Écrivez sa valeur, ou supprimez la ligne.' }];
  }
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, name, schema, fields);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return mostUseful(issue.errors).flatMap((part) => {
      const inside = told({ ...part, path: [...issue.path, ...part.path] }, schema, fields);
      // What is wrong far inside a branch has its own remedy; nearer, the sort itself is in doubt.
      return part.path.length > 1 || !issue.message ? inside : inside.map((problem) => ({ ...problem, fix: issue.message }));
    });
  }
  const { message, ...rest } = explained(issue, value);
  return [{ line, message: `« ${name} » : ${issue.message || message}`, ...rest }];
}

function unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys, name: string, schema: z.ZodType, fields: YamlText): Told[] {
  const known = fieldsAt(schema, issue.path);
  return issue.keys.map((key) => ({
    line: fields.lineOf([...issue.path, key]),
    message: `Le champ « ${key} » n’existe pas${name === '' ? '' : ` dans « ${name} »`}.`,
    fix: `Choix : ${known.join(', ')}.`,
    ...nearestIn(key, known),
  }));
}

/** Of the ways a value fails the branches of a union: the one that knows most of its fields, then the shortest. */
function mostUseful(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const unknown = (issues: readonly Issue[]) =>
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length;
  return branches.toSorted((a, b) => unknown(a) - unknown(b) || a.length - b.length)[0] ?? [];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}
