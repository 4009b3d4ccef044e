import { isValidPhoneNumber, type CountryCode } from 'libphonenumber-js/max';
import { isCountry } from '../../domain/country.ts';
import { recordFiles } from '../content.ts';
import { nearestIn } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shortNumbersIn } from '../short-numbers.ts';

/**
 * A number that a page offers to dial exists: a full one after the numbering plan of its country (the metadata of
 * libphonenumber), a short one after the list of those that were checked.
 */
export const undialable: Rule = {
  name: 'undialable',
  *check(content) {
    for (const { file, id, fields } of recordFiles(content, 'channel')) {
      const area = id.split('-')[0] ?? '';
      const short = new Set(shortNumbersIn(area));
      for (const { path, value, lineAt } of fields.strings) {
        const isNumber = path[0] === 'contacts' && (path[2] === 'number' || (path[2] === 'account' && /^[+\d ]+$/.test(value)));
        if (!isNumber || short.has(value.replaceAll(' ', ''))) continue;
        if (isValidPhoneNumber(value, isCountry(area) && area !== 'int' ? (area.toUpperCase() as CountryCode) : undefined)) continue;
        yield {
          file,
          line: lineAt(0),
          message: `« ${value} » n’est pas un numéro que l’on peut composer ${isCountry(area) && area !== 'int' ? `dans ce pays (${area})` : 'sans indicatif de pays'}.`,
          fix: 'Corrigez-le d’après sa source. Un numéro court qui existe s’ajoute à src/checks/short-numbers.ts.',
          ...nearestIn(value.replaceAll(' ', ''), short),
        };
      }
    }
  },
};
