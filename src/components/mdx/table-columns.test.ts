import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withColumns } from './table-columns.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: readonly string[]) => `<thead><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>`;

describe('withColumns', () => {
  it('names the column of each cell but the first, in every row', () => {
    const { html, stacks } = withColumns(`${head('Article', 'Interdit', 'Peine<span class="cite"><a href="#source-1">1</a></span>')}${row('a', 'b', 'c')}${row('d', 'e', 'f')}`);
    assert.equal(stacks, true);
    assert.equal(html.match(/<td data-column="Interdit">b<\/td><td data-column="Peine">c/g)?.length, 1);
    assert.ok(html.includes('<td>d</td><td data-column="Interdit">e'));
  });

  it('leaves two columns as they are', () => {
    const table = `${head('Âge', 'Règle')}${row('6', 'x')}`;
    assert.deepEqual(withColumns(table), { html: table, stacks: false });
  });
});
