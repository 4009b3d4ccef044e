import { z } from 'astro/zod';
import { isDay } from './calendar.ts';

/** Schema of a calendar day, `YYYY-MM-DD`, kept as a string so that no time zone can move it. */
export const day = z
  .string({ error: 'Écrivez le jour entre guillemets, sous la forme AAAA-MM-JJ.' })
  .refine(isDay, { error: 'Ce jour n’existe pas : écrivez AAAA-MM-JJ, par exemple 2026-11-21.' });

/** Schema of a date known to the year, the month or the day: `2003`, `2023-10` or `2024-06-25`. */
export const partialDay = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((text) => /^\d{4}$/.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isDay(text), {
    error: 'Date impossible : écrivez AAAA, AAAA-MM ou AAAA-MM-JJ.',
  });
