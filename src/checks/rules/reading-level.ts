import { readingLevel as measure, sentencesOf, wordCount, type Sentence } from '../../domain/reading-level.ts';
import { textFiles, type Content, type TextFile } from '../content.ts';
import { limitsOf, measured, measuresOf } from '../guide-measures.ts';
import { passages, type Passage } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Sentences named when a guide as a whole is too hard: the first ones to mend. */
const named = 3;

/** French guides, conversations and steps of the triage are read by someone frightened: short sentences, short paragraphs, easy words. */
export const readingLevel: Rule = {
  name: 'reading-level',
  *check(content) {
    const running = runningFrench(content);
    for (const passage of running) {
      const limits = limitsOf(passage.from);
      for (const sentence of sentencesOf(measured(passage.text))) yield* tooLong(passage, sentence, limits.longestSentence);
      if (passage.inBody) yield* tooThick(passage, limits.paragraph);
    }
    for (const file of textFiles(content, 'article').filter(({ locale }) => locale === 'fr')) {
      yield* tooHard(file, running.filter(({ from, inBody }) => from === file && inBody));
    }
  },
};

function runningFrench(content: Content): Passage[] {
  return passages(content).filter(({ from, role, locale, isRunning }) =>
    ['article', 'conversation', 'situation'].includes(from.kind) && role === 'prose' && locale === 'fr' && isRunning);
}

function* tooLong({ file, lineAt }: Passage, { text, index }: Sentence, longest: number): Generator<Finding> {
  const words = wordCount(text);
  if (words <= longest) return;
  yield {
    file,
    line: lineAt(index),
    message: `Phrase de ${words} mots (${longest} au plus) : « ${shown(text)} ».`,
    fix: 'Coupez-la : une idée par phrase.',
  };
}

function* tooThick({ file, text, lineAt }: Passage, longest: number): Generator<Finding> {
  const words = wordCount(measured(text));
  if (words <= longest) return;
  yield {
    file,
    line: lineAt(0),
    message: `Paragraphe de ${words} mots (${longest} au plus) : « ${shown(text)} ».`,
    fix: 'Coupez-le, ou faites-en une liste.',
  };
}

function* tooHard(file: TextFile, body: readonly Passage[]): Generator<Finding> {
  const { level } = measuresOf(file);
  const { meanSentence, ease } = limitsOf(file);
  const sentences = body.flatMap(({ text, lineAt }) =>
    sentencesOf(measured(text)).map((sentence) => ({ text: sentence.text, line: lineAt(sentence.index) })));
  const worst = (weight: (text: string) => number) => sentences.toSorted((a, b) => weight(b.text) - weight(a.text)).slice(0, named);
  const told = (found: ReturnType<typeof worst>) => found.map(({ line, text }) => `ligne ${line}, « ${shown(text)} »`).join(' ; ');
  if (level.meanSentence > meanSentence) {
    const longest = worst(wordCount);
    yield {
      file: file.file,
      line: longest[0]?.line ?? 1,
      message: `Phrases de ${level.meanSentence.toFixed(1)} mots en moyenne (${meanSentence} au plus). Les plus longues : ${told(longest)}.`,
      fix: 'Coupez les phrases longues.',
    };
  }
  if (ease !== undefined && level.ease < ease) {
    const hardest = worst((text) => (wordCount(text) < 5 ? -Infinity : -measure([text]).ease));
    yield {
      file: file.file,
      line: hardest[0]?.line ?? 1,
      message: `Lisibilité de ${level.ease.toFixed(0)} (Kandel et Moles, ${ease} au moins). Les plus difficiles : ${told(hardest)}.`,
      fix: 'Prenez des mots plus courts et des verbes.',
    };
  }
}

function shown(text: string): string {
  const clean = text.replace(/[\ufffc\ue000]/g, '…').replace(/\s+/g, ' ').trim();
  return clean.length > 90 ? `${clean.slice(0, 88)}…` : clean;
}
