import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerRules, headersFor } from './headers.ts';

const styleHashes = ['sha256-abc='];
const embedStyleHashes = ['sha256-def='];

function directives(policy: string | undefined): Record<string, string> {
  const parts = (policy ?? '').split('; ').map((directive) => /^(\S+) (.+)$/.exec(directive) ?? []);
  return Object.fromEntries(parts.map(([, name, values]) => [name, values]));
}

describe('headerRules', () => {
  const rules = headerRules({ styleHashes, embedStyleHashes, base: '/' });
  const page = headersFor(rules, '/agir/chantage/');

  it('lets a page load nothing but the site itself and its one style sheet', () => {
    assert.deepEqual(directives(page['Content-Security-Policy']), {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'sha256-abc='",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
  });

  it('allows no style at all when no page has one', () => {
    const bare = headersFor(headerRules({ styleHashes: [], embedStyleHashes: [], base: '/' }), '/');
    assert.equal(directives(bare['Content-Security-Policy'])['style-src'], "'none'");
  });

  it('says nothing of the reader to others and isolates the page', () => {
    assert.equal(page['Referrer-Policy'], 'no-referrer');
    assert.equal(page['Cross-Origin-Opener-Policy'], undefined, 'refused in tabs that shut-in frames open');
    assert.equal(page['Cross-Origin-Resource-Policy'], 'same-origin');
    assert.equal(page['X-Content-Type-Options'], 'nosniff');
    assert.match(page['Permissions-Policy'] ?? '', /(?:^|, )geolocation=\(\)(?:,|$)/);
  });

  it('spares hashed scripts and fonts what only a document needs', () => {
    const font = headersFor(rules, '/fonts/body.4f3c.woff2');
    assert.deepEqual(Object.keys(font).toSorted(), ['Cache-Control', 'Cross-Origin-Resource-Policy', 'X-Content-Type-Options']);
  });

  it('asks for https on this host alone', () => {
    assert.equal(page['Strict-Transport-Security'], 'max-age=63072000');
    assert.doesNotMatch(page['Content-Security-Policy'] ?? '', /upgrade-insecure-requests/);
  });

  it('lets other sites frame what is made for it, and nothing else', () => {
    const embed = headersFor(rules, '/embed/v1/fr/emergency/fr/');
    assert.deepEqual(directives(embed['Content-Security-Policy']), {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'sha256-def='",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': '*',
    });
    assert.equal(embed['Cross-Origin-Resource-Policy'], 'cross-origin');
    assert.equal(embed['Cross-Origin-Embedder-Policy'], 'require-corp');
    assert.equal(headersFor(rules, '/_astro/frame-abc.js')['Cross-Origin-Resource-Policy'], 'cross-origin');
    for (const path of ['/', '/agir/embed/', '/_astro/page.abc.js', '/en/embedding/']) {
      const { 'Cross-Origin-Resource-Policy': shared, 'Content-Security-Policy': other = "frame-ancestors 'none'" } = headersFor(rules, path);
      assert.equal(shared, 'same-origin', path);
      assert.match(other, /frame-ancestors 'none'/, path);
    }
  });

  it('lets other sites read the script they give the hash of, and the answers about an address, for as long as each holds', () => {
    const element = headersFor(rules, '/embed/v1/element-1.0.0.js');
    assert.equal(element['Access-Control-Allow-Origin'], '*');
    assert.equal(element['Cache-Control'], 'public, max-age=31536000, immutable');
    for (const path of ['/oembed.json', '/urgence/france/oembed.xml']) {
      const answer = headersFor(rules, path);
      assert.deepEqual([answer['Access-Control-Allow-Origin'], answer['Cross-Origin-Resource-Policy'], answer['Cache-Control']], ['*', 'cross-origin', 'no-cache'], path);
    }
    for (const path of ['/urgence/france/', '/embed/v1/fr/emergency/fr/', '/embed/v1/element-1.0.0.js.map']) assert.equal(headersFor(rules, path)['Access-Control-Allow-Origin'], undefined, path);
  });

  it('lets the pages of codes show frames of ours, and no other page any', () => {
    for (const path of ['/integrer/', '/en/embed/guide/grooming/']) {
      const policy = directives(headersFor(rules, path)['Content-Security-Policy']);
      assert.equal(policy['frame-src'], "'self'", path);
      assert.equal(policy['frame-ancestors'], "'none'", path);
    }
    assert.equal(directives(page['Content-Security-Policy'])['frame-src'], undefined);
  });

  it('lets WebAssembly run in the search worker, and nowhere else', () => {
    const worker = headersFor(rules, '/pagefind/pagefind-worker.js');
    assert.deepEqual(directives(worker['Content-Security-Policy']), {
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'connect-src': "'self'",
    });
    assert.equal(worker['X-Content-Type-Options'], 'nosniff');
    for (const path of ['/pagefind/pagefind.js', '/pagefind/pagefind-worker.js/', '/x/pagefind/pagefind-worker.js']) {
      assert.equal(headersFor(rules, path)['Content-Security-Policy'], page['Content-Security-Policy'], path);
    }
  });

  it('keeps hashed files for a year and checks everything else again at each visit', () => {
    for (const path of ['/_astro/menu.B1a2.js', '/fonts/body.4f3c.woff2']) {
      assert.equal(headersFor(rules, path)['Cache-Control'], 'public, max-age=31536000, immutable', path);
    }
    for (const path of ['/', '/agir/', '/favicon.svg', '/pagefind/pagefind.js', '/agir/_astro/x.js']) {
      assert.equal(headersFor(rules, path)['Cache-Control'], 'no-cache', path);
    }
  });

  it('follows the base path, taken literally', () => {
    const based = headerRules({ styleHashes, embedStyleHashes, base: '/parents/v1.0/' });
    assert.match(headersFor(based, '/parents/v1.0/_astro/a.js')['Cache-Control'] ?? '', /immutable/);
    assert.equal(headersFor(based, '/parents/v1x0/_astro/a.js')['Cache-Control'], 'no-cache');
    assert.equal(headersFor(based, '/_astro/a.js')['Cache-Control'], 'no-cache');
  });
});

describe('headerRules, for other servers', () => {
  it('need nothing that Go’s regular expressions lack', () => {
    for (const { match, except = '' } of headerRules({ styleHashes, embedStyleHashes, base: '/' })) assert.doesNotMatch(`${match} ${except}`, /\(\?[^:]|\\\d/);
  });
});

describe('headersFor', () => {
  it('lets a later rule replace the headers it names, and those only', () => {
    const rules = [
      { match: '^/', headers: { A: '1', B: '1' } },
      { match: '^/x', headers: { B: '2' } },
    ];
    assert.deepEqual(headersFor(rules, '/x/'), { A: '1', B: '2' });
    assert.deepEqual(headersFor(rules, '/y/'), { A: '1', B: '1' });
  });

  it('leaves out the paths that a rule excepts', () => {
    const rules = [{ match: '^/', except: '^/x/', headers: { A: '1' } }];
    assert.deepEqual([headersFor(rules, '/x/y'), headersFor(rules, '/y/x/')], [{}, { A: '1' }]);
  });
});

describe('headerRules, open data', () => {
  const rules = headerRules({ styleHashes, embedStyleHashes, base: '/a.b/' });
  const of = (path: string) => headersFor(rules, `/a.b/donnees/${path}`);

  it('lets other sites read the files, and not the page', () => {
    for (const path of ['channels.json', 'contacts/fr.en.vcf', 'SHA256SUMS']) {
      assert.deepEqual([of(path)['Access-Control-Allow-Origin'], of(path)['Cross-Origin-Resource-Policy']], ['*', 'cross-origin'], path);
    }
    for (const headers of [of(''), headersFor(rules, '/a.b/'), headersFor(rules, '/axb/donnees/channels.json')]) {
      assert.deepEqual([headers['Access-Control-Allow-Origin'], headers['Cross-Origin-Resource-Policy']], [undefined, 'same-origin']);
    }
  });

  it('names the types that server tables lack', () => {
    const types = ['contacts/be.vcf', 'channels.csv', 'changes.xml', 'SHA256SUMS', 'channels.json'].map((path) => of(path)['Content-Type']?.split(';')[0]);
    assert.deepEqual(types, ['text/vcard', 'text/csv', 'application/atom+xml', 'text/plain', undefined]);
  });
});

describe('headerRules, pictures', () => {
  const rules = headerRules({ styleHashes, embedStyleHashes, base: '/a.b/' });
  const policy = (path: string) => headersFor(rules, path)['Cross-Origin-Resource-Policy'];

  it('lets other sites show the picture of a page, and nothing that only looks like one', () => {
    for (const path of ['/a.b/image.png', '/a.b/en/image.png', '/a.b/agir/chantage/image.png']) assert.equal(policy(path), 'cross-origin', path);
    for (const path of ['/a.b/agir/chantage/', '/a.b/my-image.png', '/a.b/image.png/', '/a.b/imagexpng', '/axb/image.png']) assert.equal(policy(path), 'same-origin', path);
  });

  it('has them checked again, as pages are', () => assert.equal(headersFor(rules, '/a.b/image.png')['Cache-Control'], 'no-cache'));
});
