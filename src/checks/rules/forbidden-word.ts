import { passages, type Passage } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { wordings } from '../wordings.ts';

/**
 * Wordings the site does not use, emoji, warning signs and midpoint forms. Titles of sources and words for the search are
 * not ours; the law's own words may be quoted in a paragraph that cites it.
 */
export const forbiddenWord: Rule = {
  name: 'forbidden-word',
  *check(content) {
    for (const passage of passages(content)) {
      if (passage.role !== 'prose' && passage.role !== 'name') continue;
      yield* wordProblems(passage);
      yield* signProblems(passage);
    }
  },
};

function* wordProblems(passage: Passage): Generator<Finding> {
  const { file, locale, text, lineAt } = passage;
  const plain = folded(text);
  for (const { pattern, instead } of locale ? wordings[locale] : []) {
    for (const { 0: found, index } of plain.matchAll(pattern)) {
      if (passage.cited && isQuoted(text, index)) continue;
      const written = text.slice(index, index + found.length);
      yield {
        file,
        line: lineAt(index),
        message: `Le site n’écrit pas « ${written} » : ces mots déforment ce qu’a vécu l’enfant, ou font peur.`,
        fix: `Écrivez par exemple : ${instead}. Les mots de la loi se citent entre « », avec leur source.`,
      };
    }
  }
}

function* signProblems({ file, text, lineAt }: Passage): Generator<Finding> {
  for (const { 0: found, index } of text.matchAll(/\p{Emoji_Presentation}|[\u2600-\u27bf]\ufe0f|[⚠☢☣☠]/gu)) {
    yield {
      file,
      line: lineAt(index),
      message: `Un dessin dans le texte (${found}) : une voix de synthèse le lit, et un signe d’alerte fait peur.`,
      fix: 'Retirez-le, et dites-le avec des mots calmes.',
    };
  }
  for (const { 0: found, index } of text.matchAll(/\p{L}+(?:[·•‧∙]\p{L}+)+/gu)) {
    yield {
      file,
      line: lineAt(index),
      message: `« ${found} » : le point médian se lit mal à voix haute.`,
      fix: 'Écrivez un mot qui vaut pour tous (« enfant », « jeune »), « il ou elle », ou les deux formes.',
    };
  }
}

/** Lower case without accents, each character in its place. */
function folded(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const [plain = letter] = letter.normalize('NFD').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.search(/[«“][^»”]*$/) >= 0;
}
