import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutIndexMarks } from './search.ts';

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
