import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caddyfile } from './caddy.ts';
import { linesWith, saying, small } from './testing.ts';

describe('caddyfile', () => {
  const text = caddyfile(small);
  const [route = '', errors = ''] = text.split('handle_errors');

  it('tests the paths of each rule, and not its exception', () => {
    assert.ok(route.includes('\t@rule2 {\n\t\tpath_regexp `^/`\n\t\tnot path_regexp `^/a\\.b/fonts/`\n\t}\n\theader @rule2 {\n\t\tContent-Security-Policy `default-src \'none\'`\n\t}\n'));
  });

  it('sets the headers in the order of the rules, after the types of extensions', () => {
    assert.deepEqual(linesWith(route, 'Cache-Control'), ['Cache-Control `no-cache`', 'Cache-Control `no-store`']);
    assert.deepEqual(linesWith(route, 'Content-Type').slice(-2), ['Content-Type `text/vcard; charset=utf-8`', 'Content-Type `text/plain`']);
  });

  it('gives the page for wrong addresses its own headers and no other', () => {
    assert.deepEqual(linesWith(errors, '`').concat(linesWith(errors, '\t-')), [
      'Cache-Control `no-cache`', "Content-Security-Policy `default-src 'none'`", 'Content-Type `text/html; charset=utf-8`', '-Access-Control-Allow-Origin',
    ]);
    assert.deepEqual(linesWith(errors, 'rewrite'), ['rewrite /a.b/en/* /a.b/en/404/index.html', 'rewrite @other /a.b/404.html']);
  });

  it('follows the base path', () => {
    assert.deepEqual([linesWith(text, 'redir '), linesWith(text, 'route /')], [['redir /a.b /a.b/ 308'], ['route /a.b/* {']]);
    assert.deepEqual(linesWith(caddyfile({ ...small, base: '/' }), 'redir '), []);
  });

  it('refuses what Caddy has no way to write', () => {
    for (const value of ['a`b', '{env.HOME}', 'a\nb']) assert.throws(() => caddyfile(saying(value)), /can’t be written for Caddy/);
  });
});
