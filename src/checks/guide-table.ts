import type { Content } from './content.ts';
import { textFiles } from './content.ts';
import { measuresOf } from './guide-measures.ts';

const columns = ['guide', 'mots', 'mots/phrase', 'Kandel-Moles', 'sources', 'comparé le'] as const;

/** What is measured of every guide, as a table for a terminal: one line a guide; the ease is for French alone. */
export function guideTable(content: Content): string {
  const rows = textFiles(content, 'article').map((file) => {
    const { words, level, sources, checkedOn } = measuresOf(file);
    const ease = file.locale === 'fr' ? level.ease.toFixed(0) : '–';
    return [file.id, String(words), level.meanSentence.toFixed(1), ease, String(sources), checkedOn];
  });
  const widths = columns.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [line(columns), ...rows.map(line)].join('\n');
}
