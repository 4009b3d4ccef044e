import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { panelOf, withoutIndexMarks } from './search.ts';

describe('withoutIndexMarks', () => {
  it('takes the marks and the words of the index out of a page', () => {
    const page =
      '<main id="contenu" data-pagefind-body><span hidden data-search-facts="{}" data-pagefind-meta="kind[data-kind]" data-kind="Agir"></span>' +
      '<h1 data-pagefind-weight="10" class="a">Titre</h1><p data-pagefind-ignore>Texte</p><div data-search-entry="{}">Mot</div></main>';
    assert.equal(withoutIndexMarks(page), '<main id="contenu"><h1 class="a">Titre</h1><p>Texte</p><div>Mot</div></main>');
  });

  it('leaves the text alone', () => {
    const page = '<p>On écrit data-pagefind-body dans le code. <span hidden>x</span></p>';
    assert.equal(withoutIndexMarks(page), page);
  });
});

describe('panelOf', () => {
  it('takes the panel out of the search page', () => {
    assert.equal(panelOf('<main><search-panel class="a"><form></form></search-panel><p>x</p></main>'), '<search-panel class="a"><form></form></search-panel>');
  });

  it('refuses a page that has none', () => {
    assert.throws(() => panelOf('<main></main>'), /search-panel/);
  });
});
