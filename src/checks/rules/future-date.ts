import type { Rule } from '../rule.ts';

const fields = ['checkedOn', 'updatedOn', 'consultedOn', 'publishedOn', 'reviewedBy.on', 'on', 'until'];

/** A day on which something was done, read, published or happened is not after today. */
export const futureDate: Rule = {
  name: 'future-date',
  *check(content, today) {
    for (const { file, fields: { data, lineOf } } of content.files) {
      for (const field of fields) {
        const path = field.split('.');
        const value = path.reduce<unknown>((holder, name) => (holder as Record<string, unknown> | undefined)?.[name], data ?? {});
        // A year alone is a number in YAML.
        const date = typeof value === 'number' ? String(value) : value;
        if (typeof date !== 'string' || !/^[\d-]+$/.test(date) || date <= today.slice(0, date.length)) continue;
        yield {
          file,
          line: lineOf(path),
          message: `« ${field} » est dans l’avenir (${date}) : nous sommes le ${today}.`,
          fix: 'Écrivez le jour où cela a eu lieu. Une date prévue se dit dans le texte.',
        };
      }
    }
  },
};
