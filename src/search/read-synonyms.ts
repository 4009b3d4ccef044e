import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import type { Locale } from '../domain/locale.ts';
import { openServicesIn } from '../domain/open-services.ts';

const word = z.string().regex(/^[\p{L}\p{M}\p{N}]+$/u, { error: 'un mot s’écrit seul, sans espace ni trait d’union' });
const group = z.array(word).min(2, { error: 'un groupe compte deux mots au moins' });

/** Groups of words that mean the same to a parent: `content/synonyms.<locale>.yaml` of the folder `root`; throws as `synonymsIn`. */
export async function readSynonyms(locale: Locale, root = '.'): Promise<readonly (readonly string[])[]> {
  const file = `content/synonyms.${locale}.yaml`;
  return synonymsIn(await readFile(`${root}/${file}`, 'utf8'), file);
}

/**
 * The groups that `text`, a YAML list of lists, holds.
 * @throws when it is anything else, or names a service open today; the message gives `file` and the line.
 */
export function synonymsIn(text: string, file: string): readonly (readonly string[])[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [wrong] = document.errors;
  if (wrong) throw new Error(`${file}:${wrong.linePos?.[0].line ?? 1} : ${wrong.message}`);
  const items = (document.contents as { items?: readonly { range?: [number, number, number] }[] } | null)?.items ?? [];
  const groups: unknown = document.toJS();
  if (!Array.isArray(groups) || groups.length === 0) throw new Error(`${file}:1 : une liste de groupes est attendue, « - [mot, autre mot] ».`);
  return groups.map((value, index) => {
    const line = lines.linePos(items[index]?.range?.[0] ?? 0).line;
    const read = group.safeParse(value);
    if (!read.success) throw new Error(`${file}:${line} : ${read.error.issues[0]?.message ?? 'groupe illisible'}.`);
    const [named] = openServicesIn(read.data.join(', '));
    if (named) throw new Error(`${file}:${line} : ce groupe nomme un service ouvert aujourd’hui, que le site ne nomme pas. Retirez-le.`);
    return read.data;
  });
}
