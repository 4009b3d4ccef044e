/** A scene a parent has seen, as a guide writes it: its title, and what to say or do the same evening. */
export interface Sign {
  readonly title: string;
  readonly tonight: string;
}

/** The `<Sign>` tags of a text, in reading order. */
export function signsOf(body: string): Sign[] {
  return [...body.matchAll(/<Sign title="([^"]*)">(.*?)<\/Sign>/gs)].map(([, title = '', readings = '']) => {
    const [, tonight = ''] = /<Tonight>(.*?)<\/Tonight>/s.exec(readings) ?? [];
    return { title, tonight: tonight.replace(/<Cite [^>]*>/g, '').trim() };
  });
}
