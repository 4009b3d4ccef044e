import type { z } from 'astro/zod';
import type { Path } from './yaml-text.ts';

/** The names of the fields that `schema` knows at `path`; none when what stands there has no fields. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [step, ...rest] = path;
  switch (def.type) {
    case 'object': {
      if (step === undefined) return Object.keys(def.shape);
      const next = def.shape[String(step)];
      return next ? fieldsAt(next, rest) : [];
    }
    case 'array':
      return fieldsAt(def.element, rest);
    case 'optional':
    case 'default':
      return fieldsAt(def.innerType, path);
    case 'union':
      return [...new Set(def.options.flatMap((option) => fieldsAt(option, path)))];
    default:
      return [];
  }
}
