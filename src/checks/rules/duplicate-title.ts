import { textFiles } from '../content.ts';
import type { Rule } from '../rule.ts';
import { sharedValues, type Unique } from '../unique.ts';

/** Titles and keys of one language, and ranks of one section, that two texts share. */
export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  *check(content) {
    const texts = textFiles(content, 'article', 'page', 'term');
    yield* sharedValues(texts.flatMap((file): Unique[] => {
      const { kind, locale, fields } = file;
      const title = fields.text(['title']);
      const key = fields.text(['key']);
      return [
        ...(title === undefined ? [] : [{
          file, field: 'title', value: `${locale} ${folded(title)}`,
          message: 'Ce titre est déjà celui de',
          fix: 'Changez l’un des deux : dans une liste, rien ne les distingue.',
        }]),
        ...(key === undefined ? [] : [{
          file, field: 'key', value: `${kind} ${locale} ${key}`,
          message: 'Cette clé est déjà, dans la même langue, celle de',
          fix: 'Une clé relie les traductions d’un même texte : donnez-en une autre.',
        }]),
      ];
    }));
    yield* sharedValues(textFiles(content, 'article').flatMap((file): Unique[] => {
      const order = (file.fields.data as { readonly order?: unknown } | null)?.order;
      const section = file.id.split('/').slice(0, -1).join('/');
      return typeof order !== 'number' ? [] : [{
        file, field: 'order', value: `${section} ${order}`,
        message: 'Ce rang est déjà, dans la même section, celui de', fix: 'Donnez un autre rang.',
      }];
    }));
  },
};

function folded(title: string): string {
  return (title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
