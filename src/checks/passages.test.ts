import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content, TextFile } from './content.ts';
import { parseMarkdown } from './markdown-text.ts';
import { passages } from './passages.ts';

function passagesOf(body: string) {
  const { source, frontMatter, tree } = parseMarkdown(`---\ntitle: 'Un titre'\nwords: [mot]\nkey: x\n---\n\n${body}`, 'mdx');
  const file: TextFile = { kind: 'article', id: 'fr/agir/x', file: 'x.mdx', locale: 'fr', fields: frontMatter, source, tree };
  const none = new Set<string>();
  const content: Content = { files: [file], strings: [], ids: { article: none, page: none, term: none, channel: none, country: none, situation: none, change: none, source: none, event: none, conversation: none, chart: none, 'page-words': none }, knownWords: none };
  return passages(content);
}

const inBody = (body: string) => passagesOf(body).filter((passage) => passage.inBody);

describe('passages', () => {
  it('gives the fields that hold texts, with what they are for', () => {
    assert.deepEqual(passagesOf('Texte.').map(({ role, text }) => [role, text]), [['prose', 'Un titre'], ['search', 'mot'], ['prose', 'Texte.']]);
  });

  it('joins the words of a paragraph, and keeps those around a tag apart', () => {
    assert.deepEqual(inBody('Un **mot** en [lien](/a/), le <Channel id="x" /> et un <Term id="y">terme</Term>.').map(({ text }) => text), [
      '/a/', 'Un mot en lien, le \ue000 et un terme.',
    ].toReversed());
  });

  it('gives each item, cell and heading apart, and the texts of tags', () => {
    const body = '## Titre\n\n- un\n- deux\n\n| a | b |\n| --- | --- |\n| c | d |\n\n<Sign title="Scène">\n<May>Peut-être.</May>\n</Sign>\n';
    assert.deepEqual(inBody(body).map(({ text }) => text), ['Titre', 'un', 'deux', 'a', 'b', 'c', 'd', 'Scène', 'Peut-être.']);
  });

  it('gives the line of each word, over line breaks and accents', () => {
    const [passage] = inBody('Élève à l’heure\n**très** tôt\nle matin.');
    assert.deepEqual(['Élève', 'très', 'matin'].map((word) => passage?.lineAt(passage.text.indexOf(word))), [7, 8, 9]);
  });

  it('says whether a paragraph, a list item or a table cites a source', () => {
    const cited = (body: string) => inBody(body).map((passage) => passage.cited);
    assert.deepEqual(cited('Un fait<Cite id="a" />.\n\nUn autre.'), [true, false]);
    assert.deepEqual(cited('- Un fait.\n\n  La suite<Cite id="a" />.\n- Un autre.'), [true, true, false]);
    assert.deepEqual(cited('| a | b |\n| --- | --- |\n| c | d<Cite id="a" /> |'), [true, true, true, true]);
  });
});
