/**
 * The HTML of a table's rows, where each cell but the first of its row says its column (`data-column`) when there are three
 * columns or more: a phone shows each row as a card. Two columns are left as they are.
 */
export function withColumns(html: string): { readonly html: string; readonly stacks: boolean } {
  const columns = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, cell = '']) => words(cell));
  if (columns.length < 3) return { html, stacks: false };
  let column = 0;
  const marked = html.replace(/<(tr|td)\b/g, (tag, name: string) => {
    if (name === 'tr') column = 0;
    else if (column++ > 0) return `${tag} data-column="${columns[column - 1] ?? ''}"`;
    return tag;
  });
  return { html: marked, stacks: true };
}

/** The words of a heading, without the calls to its sources. */
function words(cell: string): string {
  return cell.replace(/<span class="cite.*?<\/span>/gs, '').replace(/<[^>]*>/g, '').trim();
}
