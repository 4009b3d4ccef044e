/** Attribute that holds the id of a source, by the tag that cites it. */
export const sourceAttribute: Readonly<Record<string, string>> = { Cite: 'id', KeyFigure: 'source' };

/** Ids of the sources a text cites, in reading order, with how many times each is cited: `<Cite id>` and `<KeyFigure source>`. */
export function citationsOf(body: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, id = ''] of body.matchAll(/<(?:Cite\s[^>]*?\bid|KeyFigure\s[^>]*?\bsource)=["']([^"']+)["']/g)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Values of `id` in the tags called `tag` of a text, in reading order. */
export function idsIn(body: string, tag: string): string[] {
  return [...body.matchAll(new RegExp(`<${tag}\\s[^>]*?\\bid=["']([^"']+)["']`, 'g'))].map(([, id = '']) => id);
}

/** A large figure of a text: its value as written and what it counts. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

/** The `<KeyFigure>` tags of a text, in reading order. */
export function keyFiguresOf(body: string): KeyFigure[] {
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return [...body.matchAll(/<KeyFigure\s[^>]*>/g)].map(([tag]) => ({ value: attribute(tag, 'value'), label: attribute(tag, 'label') }));
}
