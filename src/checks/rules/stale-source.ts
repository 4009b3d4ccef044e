import { nextCheckOn } from '../../domain/freshness.ts';
import { sourceSchema } from '../../domain/source.ts';
import { citations } from '../citations.ts';
import { recordFiles } from '../content.ts';
import type { Rule } from '../rule.ts';

/** Months a source is good for when its file does not say. */
const usualMonths = sourceSchema.shape.checkEvery.parse(undefined);

/** What a guide says stands on sources read not too long ago. */
export const staleSource: Rule = {
  name: 'stale-source',
  *check(content, today) {
    const nextOn = new Map(recordFiles(content, 'source').flatMap(({ id, fields }) => {
      const consultedOn = fields.text(['consultedOn']);
      const months = (fields.data as { checkEvery?: unknown } | null)?.checkEvery;
      if (consultedOn === undefined || !/^\d{4}-\d\d-\d\d$/.test(consultedOn)) return [];
      return [[id, nextCheckOn(consultedOn, typeof months === 'number' ? months : usualMonths)] as const];
    }));
    const told = new Set<string>();
    for (const { file, line, id } of citations(content)) {
      const due = nextOn.get(id);
      if (due === undefined || today <= due || told.has(`${file} ${id}`)) continue;
      told.add(`${file} ${id}`);
      yield {
        file,
        line,
        message: `La source « ${id} » était à relire avant le ${due}.`,
        fix: `Relisez-la, comparez-la à ce texte, puis mettez le jour dans « consultedOn » (content/sources/${id}.yaml).`,
      };
    }
  },
};
