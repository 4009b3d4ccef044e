import assert from 'node:assert/strict';
import { it } from 'node:test';
import sanitize from 'sanitize-html';
import { plainHtml } from './plain-html.ts';

const plain = (html: string, more: object = {}) => plainHtml(html, { absolute: (path) => new URL(path, 'https://site.example').href, level: 2, ...more });

it('keeps words, lists and whole links, and leaves classes, scripts and controls behind', () => {
  assert.equal(
    plain('<section class="x"><h1 id="a">Titre</h1><p data-x="1">Un <b>mot</b>.</p><button>Copier</button><script>1</script><ul><li><a target="_blank" href="/aide/">Aide</a></li></ul></section>'),
    '<h2>Titre</h2>\n<p>Un <strong>mot</strong>.</p>\n<ul>\n<li><a href="https://site.example/aide/">Aide</a></li>\n</ul>',
  );
});

it('writes numbers as words, for purifiers refuse the links that dial', () => {
  assert.equal(plain('<p>Appelez le <a class="number" href="tel:17">17</a>.</p>'), '<p>Appelez le <strong>17</strong>.</p>');
  assert.equal(plain('<ul><li><a href="tel:17"> <b>Appeler le 17</b> <span>Danger</span> </a></li></ul>'), '<ul>\n<li><strong>Appeler le 17</strong> · Danger</li>\n</ul>');
});

it('sets apart the pieces that only a style sheet did', () => {
  assert.equal(plain('<div class="badges"> <open-state hidden>x</open-state> <span>Gratuit</span> <span>Anonyme</span> </div>'), '<p>Gratuit · Anonyme</p>');
});

it('tells a drawing by its text, and a chart by its table alone', () => {
  assert.equal(plain('<figure><svg role="img" aria-label="Deux écrans."><text>x</text></svg><figcaption>Chaque côté.</figcaption></figure>'), '<p>Deux écrans.</p>\n<p>Chaque côté.</p>');
  assert.equal(plain('<figure class="figure chart"><svg aria-label="62 %"></svg><table><tbody><tr><td>62</td></tr></tbody></table></figure>'), '<table>\n<tbody>\n<tr><td>62</td></tr>\n</tbody></table>');
});

it('keeps the numbers of the sources', () => {
  assert.equal(plain('<p>Un fait<span class="cite"><a href="#source-1">1</a></span>.</p>'), '<p>Un fait<sup>1</sup>.</p>');
});

it('lets headings follow from the first', () => {
  assert.equal(plain('<h2>A</h2><h3>B</h3>', { level: 3 }), '<h3>A</h3>\n<h4>B</h4>');
});

it('lets nothing in that it was given as text', () => {
  assert.equal(plain('<p>&lt;script&gt; &amp; <a href="/x/?a=1&amp;b=%22&quot;">y</a></p>'), '<p>&lt;script&gt; &amp; <a href="https://site.example/x/?a=1&amp;b=%22%22">y</a></p>');
});

it('writes what a purifier returns as it is', () => {
  const html = plain('<article><h1>T</h1><p>a <i>b</i></p><ol><li>c</li></ol><dl><dt>d</dt><dd>e</dd></dl><blockquote><p>f</p></blockquote></article>');
  const allowedTags = ['a', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'blockquote', 'h2', 'h3', 'dl', 'dt', 'dd'];
  assert.equal(sanitize(html, { allowedTags, allowedAttributes: { a: ['href'] }, allowedSchemes: ['http', 'https', 'mailto'] }), html);
});
