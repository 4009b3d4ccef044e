import { defaultLocale } from '../../domain/locale.ts';
import type { StringsFile } from '../content.ts';
import { nearestIn, type Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The texts of the interface say the same things in every language: same keys as French, same `{places}`, none empty. */
export const strings: Rule = {
  name: 'strings',
  *check(content) {
    const reference = content.strings.find(({ locale }) => locale === defaultLocale);
    for (const file of content.strings) {
      yield* unusableTexts(file);
      if (reference && file !== reference) yield* differences(file, reference);
    }
  },
};

function* unusableTexts({ file, fields }: StringsFile): Generator<Finding> {
  for (const [key, value] of Object.entries(fields.data ?? {})) {
    const place = { file, line: fields.lineOf([key]) };
    if (typeof value !== 'string') {
      yield { ...place, message: `« ${key} » n’est pas un texte.`, fix: 'Écrivez un texte entre guillemets droits.' };
    } else if (value.trim() === '') {
      yield { ...place, message: `« ${key} » est vide.`, fix: 'Écrivez le texte, ou supprimez la clé partout.' };
    }
  }
}

function* differences(translation: StringsFile, reference: StringsFile): Generator<Finding> {
  const { file, fields } = translation;
  const [expected, found] = [textsOf(reference), textsOf(translation)];
  const missing = [...expected.keys()].filter((key) => !found.has(key));
  const extra = [...found.keys()].filter((key) => !expected.has(key));
  for (const key of missing) {
    const message = `« ${key} » manque ; en français, ${reference.file}, ligne ${reference.fields.lineOf([key])}.`;
    yield { file, line: 1, message, fix: 'Ajoutez la clé et sa traduction.', ...nearestIn(key, extra) };
  }
  for (const key of extra) {
    const message = `« ${key} » n’existe pas dans ${reference.file}, qui fait référence.`;
    yield { file, line: fields.lineOf([key]), message, fix: 'Corrigez la clé, ou ajoutez-la au français.', ...nearestIn(key, missing) };
  }
  for (const [key, text] of found) {
    const [here, there] = [placesIn(text), placesIn(expected.get(key) ?? text)];
    if (here === there) continue;
    const message = `« ${key} » a ${here || 'aucune place'}, et le français ${there || 'aucune place'}.`;
    yield { file, line: fields.lineOf([key]), message, fix: 'Une place entre accolades se recopie sans la traduire.' };
  }
}

function textsOf({ fields }: StringsFile): Map<string, string> {
  return new Map(fields.strings.filter(({ path }) => path.length === 1).map(({ path, value }) => [String(path[0]), value]));
}

/** The `{places}` of a text, in alphabetical order. */
function placesIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}
