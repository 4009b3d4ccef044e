import type { z } from 'astro/zod';
import { nearestIn, type Problem } from './problem.ts';

/** What is wrong with a value and what to do. */
type Explanation = Pick<Problem, 'message' | 'fix' | 'nearest'>;

const types: Readonly<Record<string, string>> = {
  string: 'un texte, entre apostrophes',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des champs (fr: …)',
};

const units: Readonly<Record<string, string>> = { string: ' caractères', array: ' éléments' };

/** What is wrong with `value`, in French, for the issues that the schemas leave to zod's own words. */
export function explained(issue: z.core.$ZodIssue, value: unknown): Explanation {
  switch (issue.code) {
    case 'invalid_type':
      return { message: 'ce n’est pas la sorte de valeur attendue.', fix: `Écrivez ${types[issue.expected] ?? issue.expected}.` };
    case 'invalid_value':
      return unknownChoice(value, issue.values);
    case 'invalid_union':
      return unknownChoice(value, ('options' in issue && issue.options) || []);
    case 'too_big':
      return {
        message: `${String(issue.maximum)}${units[issue.origin] ?? ''} au plus.`,
        fix: isSized(value) ? `Il y en a ${value.length} : retirez-en ${value.length - Number(issue.maximum)}.` : 'Écrivez moins.',
      };
    case 'too_small':
      return {
        message: `${String(issue.minimum)}${units[issue.origin] ?? ''} au moins.`,
        fix: isSized(value) ? `Il y en a ${value.length} : ajoutez-en ${Number(issue.minimum) - value.length}.` : 'Écrivez plus.',
      };
    default:
      return { message: 'la forme n’est pas la bonne.', fix: `Corrigez « ${String(value)} » ; content/README.md donne un exemple.` };
  }
}

function unknownChoice(value: unknown, choices: readonly unknown[]): Explanation {
  const names = choices.map(String);
  return {
    message: `« ${String(value)} » n’est pas un choix possible.`,
    fix: `Choix : ${names.join(', ')}.`,
    ...nearestIn(String(value), names),
  };
}

function isSized(value: unknown): value is { readonly length: number } {
  return typeof value === 'string' || Array.isArray(value);
}
