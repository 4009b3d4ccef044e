/**
 * `text` in lines that measure at most `most`, cut between words: a drawing does not wrap by itself. A word that measures more
 * has a line of its own. `measure` gives the length of a line; characters when left out. No-break spaces are no place to cut.
 */
export function textLines(text: string, most: number, measure: (line: string) => number = (line) => line.length): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
