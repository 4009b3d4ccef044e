import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cspHash, inlineContent } from './inline.ts';

describe('inlineContent', () => {
  it('accepts a page with one inlined sheet, scripts in files and data', () => {
    const page = `<!doctype html><title>x</title><style data-sheet="page">a{color:red}</style>
      <script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{"@type":"WebSite"}</script>
      <p data-style="x" data-onclick="y">ok</p><link rel="icon" href="/favicon.svg">`;
    assert.deepEqual(inlineContent(page), { styles: [{ sheet: 'page', text: 'a{color:red}' }], blocked: [] });
  });

  it('keeps the text of a sheet as the browser hashes it', () => {
    assert.deepEqual(inlineContent('<style>\n  a > b::after{content:"&amp;é"}\r\n</style>').styles.map(({ text }) => text), [
      '\n  a > b::after{content:"&amp;é"}\n',
    ]);
  });

  const refused: [string, string, string][] = [
    ['a style attribute', '<p STYLE="color:red">x</p>', 'style="…" on <p>'],
    ['a style attribute in a drawing', '<svg><path style="fill:red"/></svg>', 'style="…" on <path>'],
    ['an event handler', '<button onclick="go()">x</button>', 'onclick="…" on <button>'],
    ['an inline script', '<script>go()</script>', 'inline <script> « go() »'],
    ['an inline module', '<script type="module">go()</script>', 'inline <script> « go() »'],
    ['an import map', '<script type="importmap">{}</script>', 'inline <script> « {} »'],
    ['what only readers without scripts get', '<noscript><i style="x"></i></noscript>', 'style="…" on <i>'],
    ['what waits in a template', '<template><i style="x"></i></template>', 'style="…" on <i>'],
    ['a sheet in a file', '<link rel="preload StyleSheet" href="/a.css">', 'style sheet in a file of its own: /a.css'],
  ];
  for (const [name, html, phrase] of refused) {
    it(`reports ${name}`, () => assert.deepEqual(inlineContent(html).blocked, [phrase]));
  }

  it('finds sheets in <noscript> and <template> too', () => {
    const page = '<noscript><style>a{}</style></noscript><template><style>b{}</style></template>';
    assert.deepEqual(inlineContent(page).styles, [{ sheet: '', text: 'a{}' }, { sheet: '', text: 'b{}' }]);
  });
});

describe('cspHash', () => {
  it('is the base64 SHA-256 of the UTF-8 bytes', () => {
    // The example of the CSP specification (§ 8.4) and one with an accent, from: printf 'é' | openssl dgst -sha256 -binary | base64
    assert.equal(cspHash("alert('Hello, world.');"), 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
    assert.equal(cspHash('é'), 'sha256-SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw/biumnEw=');
  });
});
