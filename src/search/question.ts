/** Longest question that is looked for, in characters. */
const longest = 200;

/** Marks that turn the direction of a text, and the controls of a terminal: nobody types them. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** What was typed, as a question: spaces in order, nothing that is not seen, cut where nobody would read on. */
export function questionOf(typed: string): string {
  const text = typed.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  return [...text].slice(0, longest).join('').trim();
}
