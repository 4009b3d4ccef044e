import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mdxToJs } from 'satteri';
import { citationsPlugin } from './citations.ts';

/** Tags of `source` that carry a number, as `name number.occurrence`, in the order of the compiled page. */
function numbers(source: string): string[] {
  const { code } = mdxToJs(source, { mdastPlugins: [citationsPlugin], jsx: true });
  return [...code.matchAll(/<(\w+) [^>]*number="(\d+)" occurrence="(\d+)"/g)].map(([, name, number, occurrence]) => `${name} ${number}.${occurrence}`);
}

describe('citationsPlugin', () => {
  it('numbers sources in reading order and keeps the number of a source cited again', () => {
    assert.deepEqual(numbers('A<Cite id="a" />, b<Cite id="b" />.\n\nEncore<Cite id="a" />.'), ['Cite 1.1', 'Cite 2.1', 'Cite 1.2']);
  });

  it('follows the page through lists, tables and blocks', () => {
    const source = 'Un<Cite id="a" />\n\n<Steps>\n\n1. Deux<Cite id="b" />\n\n</Steps>\n\n| x |\n| - |\n| Trois<Cite id="c" /> |\n\n<KeyFigure value="9" label="x" source="d" />\n\nCinq<Cite id="e" />';
    assert.deepEqual(numbers(source), ['Cite 1.1', 'Cite 2.1', 'Cite 3.1', 'KeyFigure 4.1', 'Cite 5.1']);
  });

  it('starts again at 1 on each page', () => {
    numbers('A<Cite id="a" />');
    assert.deepEqual(numbers('B<Cite id="b" />'), ['Cite 1.1']);
  });

  it('leaves other tags alone', () => {
    assert.deepEqual(numbers('<Channel id="fr-3018" />'), []);
  });
});
