/**
 * `text` as a regular expression that matches it and nothing else, in every dialect that reads the header rules: what
 * RegExp.escape() writes is for JavaScript alone.
 */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
