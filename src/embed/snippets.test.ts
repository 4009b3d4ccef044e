import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementCode, frameCode, linkCode, oembedCode, pictureCode, type Snippet } from './snippets.ts';

const snippet: Snippet = {
  title: 'Urgence en France : qui appeler', siteName: 'Derrière le pseudo', height: 520, isUrgent: true,
  frame: 'https://site.example/embed/v1/fr/emergency/fr/', page: 'https://site.example/urgence/france/',
};
const usual = { theme: 'auto', accent: 'leaf' } as const;
const script = { src: 'https://site.example/embed/v1/element-1.0.0.js', integrity: 'sha384-x' };
const picture = { src: 'https://site.example/image.png', alt: 'Appeler le 17', width: 1200 };

/** Every element of a code, in reading order, as its name and attributes. */
function elements(code: string): { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const walk = (node: Tree.ParentNode): Tree.Element[] => node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []));
  return walk(parseFragment(code)).map(({ tagName, attrs }) => ({ name: tagName, attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])) }));
}

it('writes a frame that sends no address, then the link that stays without it', () => {
  const [frame, , link] = elements(frameCode(snippet, usual));
  assert.deepEqual(frame, { name: 'iframe', attributes: {
    src: snippet.frame, title: 'Urgence en France : qui appeler · Derrière le pseudo', width: '100%', height: '520', frameborder: '0', style: 'display:block;border:0;width:100%', referrerpolicy: 'no-referrer',
  } });
  assert.equal(link?.attributes['href'], snippet.page);
});

it('lets every frame wait until it is near, but for an emergency', () => {
  assert.equal(elements(frameCode({ ...snippet, isUrgent: false }, usual))[0]?.attributes['loading'], 'lazy');
});

it('asks for a look in the address, and for nothing where it is the usual one', () => {
  const [frame] = elements(frameCode(snippet, { theme: 'dark', accent: 'plum', width: 320 }));
  assert.equal(frame?.attributes['src'], `${snippet.frame}?theme=dark&accent=plum`);
  assert.equal(frame?.attributes['width'], '320');
});

it('keeps the card in the element, and gives its script with its hash', () => {
  const [element, card, last] = elements(elementCode(snippet, { ...usual, width: 400 }, '<p>Appeler le 17</p>', script));
  assert.deepEqual(element, { name: 'derriere-le-pseudo', attributes: { embed: snippet.frame, label: 'Urgence en France : qui appeler · Derrière le pseudo', style: 'max-width:400px' } });
  assert.equal(card?.name, 'p');
  assert.deepEqual(last, { name: 'script', attributes: { src: script.src, integrity: script.integrity, crossorigin: 'anonymous', referrerpolicy: 'no-referrer', async: '' } });
});

it('writes any title as text, whatever it holds', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => {
    const it = { ...snippet, title };
    const names = (code: string) => elements(code).map(({ name }) => name).join(' ');
    assert.equal(names(linkCode(it)), 'a');
    assert.equal(names(pictureCode(it, { ...picture, alt: title })), 'a img');
    assert.equal(names(frameCode(it, usual)), 'iframe p a');
    assert.equal(names(oembedCode(it, title)), 'blockquote a iframe');
    assert.equal(names(elementCode(it, usual, '', script)), 'derriere-le-pseudo script');
  }));
});
