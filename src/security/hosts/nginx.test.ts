import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nginxConf } from './nginx.ts';
import { linesWith, saying, small } from './testing.ts';

// That nginx understands it is for e2e/nginx.spec.ts to say.
describe('nginxConf', () => {
  const conf = nginxConf(small);

  it('sets the headers in the order of the rules, and takes the exceptions out', () => {
    const from = conf.indexOf('if (');
    assert.equal(conf.slice(from, conf.indexOf('set $site_not_found')), String.raw`if ($uri ~ "^/") {
    set $site_cache_control "no-cache";
}
set $site_applies "";
if ($uri ~ "^/") {
    set $site_applies 1;
}
if ($uri ~ "^/a\\.b/fonts/") {
    set $site_applies "";
}
if ($site_applies) {
    set $site_content_security_policy "default-src 'none'";
}
if ($uri ~ "^/a\\.b/data/") {
    set $site_access_control_allow_origin "*";
}
if ($uri ~ "^/a\\.b/data/.+\\.vcf$") {
    set $site_cache_control "no-store";
}
`);
  });

  it('sends each header once, wherever it is set', () => {
    for (const name of ['Cache-Control', 'Content-Security-Policy', 'Access-Control-Allow-Origin']) {
      const inLocations = linesWith(conf, `add_header ${name} `);
      assert.equal(inLocations.length, 2, 'in the site, and in the redirection to it');
      assert.match(inLocations[0] ?? '', / always;$/);
    }
  });

  it('gives types by location, the last rule first', () => {
    assert.deepEqual(linesWith(conf, 'location ~ ').slice(1, 3), [String.raw`location ~ "^/a\\.b/data/last\\.vcf$" {`, String.raw`location ~ "^/a\\.b/data/.+\\.vcf$" {`]);
    assert.deepEqual(linesWith(conf, 'Content-Type'), []);
  });

  it('follows the base path', () => {
    assert.deepEqual(linesWith(conf, 'location').slice(0, 2), ['location = "/a.b" {', 'location ^~ "/a.b/" {']);
    assert.deepEqual(linesWith(conf, 'set $site_not_found'), ['set $site_not_found "/a.b/404.html";', 'set $site_not_found "/a.b/en/404/index.html";']);
    assert.ok(!nginxConf({ ...small, base: '/' }).includes('location ='));
  });

  it('quotes what nginx would read', () => {
    assert.ok(nginxConf(saying('a "b" \\ {c}; #d')).includes(String.raw`set $site_a "a \"b\" \\ {c}; #d";`));
  });

  it('refuses what nginx has no way to write', () => {
    for (const value of ['$uri', 'a\nb', 'é']) assert.throws(() => nginxConf(saying(value)), /can’t be written for nginx/);
    assert.throws(() => nginxConf(saying('x'.repeat(4095))), /no word of 4096 bytes/);
    assert.throws(() => nginxConf({ ...small, rules: [{ match: '^/', except: '^/x', headers: { 'Content-Type': 'a/b' } }] }), /both a Content-Type and an exception/);
  });
});
