import type { z } from 'astro/zod';
import { articleSchema } from '../../domain/article.ts';
import { changeSchema } from '../../domain/change.ts';
import { channelSchema } from '../../domain/channel.ts';
import { chartSchema } from '../../domain/chart.ts';
import { conversationSchema } from '../../domain/conversation.ts';
import { countrySchema } from '../../domain/country.ts';
import { termSchema } from '../../domain/glossary.ts';
import { pageSchema } from '../../domain/page.ts';
import { pageWordsSchema } from '../../domain/page-words.ts';
import { situationSchema } from '../../domain/situation.ts';
import { sourceSchema } from '../../domain/source.ts';
import { eventSchema } from '../../domain/timeline.ts';
import type { ContentFile } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { schemaIssues } from '../schema-issues.ts';

const schemas: Readonly<Record<ContentFile['kind'], z.ZodType>> = {
  article: articleSchema, page: pageSchema, term: termSchema, channel: channelSchema, country: countrySchema, situation: situationSchema, change: changeSchema, source: sourceSchema, event: eventSchema,
  conversation: conversationSchema, chart: chartSchema, 'page-words': pageWordsSchema,
};

/** Fields are those that `src/domain/` describes, and agree with the path of the file where it says the same thing. */
export const schema: Rule = {
  name: 'schema',
  *check(content) {
    for (const file of content.files) {
      for (const issue of schemaIssues(schemas[file.kind], file.fields)) yield { file: file.file, ...issue };
      yield* disagreements(file);
    }
  },
};

/** A field that a part of the id repeats, and where that part stands. */
interface Repeated {
  readonly field: string;
  readonly where: string;
  readonly agrees: (id: string, written: string) => boolean;
}

const repeated: ReadonlyMap<ContentFile['kind'], Repeated> = new Map([
  ['channel', { field: 'country', where: 'le nom de son dossier', agrees: (id, written) => id.startsWith(`${written}-`) }],
  ['change', { field: 'on', where: 'le nom du fichier', agrees: (id, written) => id === written }],
  ['event', { field: 'on', where: 'le début du nom du fichier', agrees: (id, written) => id.startsWith(`${written}-`) }],
  ...(['term', 'conversation'] as const).map((kind): [ContentFile['kind'], Repeated] => [
    kind, { field: 'key', where: 'le nom du fichier', agrees: (id, written) => id.endsWith(`/${written}`) },
  ]),
]);

function* disagreements({ kind, file, id, fields }: ContentFile): Generator<Finding> {
  const { field = '', where, agrees } = repeated.get(kind) ?? {};
  const written = fields.text([field]);
  if (!agrees || written === undefined || agrees(id, written)) return;
  const message = `« ${field} » dit « ${written} », et ${where} dit autre chose.`;
  yield { file, line: fields.lineOf([field]), message, fix: 'Corrigez l’un des deux.' };
}
