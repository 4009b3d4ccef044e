import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htaccess } from './apache.ts';
import { linesWith, saying, small } from './testing.ts';

describe('htaccess', () => {
  const text = htaccess(small);

  it('gives each rule a variable, and takes its exception out', () => {
    assert.deepEqual(linesWith(text, 'SetEnvIf '), [
      'SetEnvIf Request_URI "^/" site_rule_1',
      'SetEnvIf Request_URI "^/" site_rule_2',
      String.raw`SetEnvIf Request_URI "^/a\\.b/fonts/" !site_rule_2`,
      String.raw`SetEnvIf Request_URI "^/a\\.b/data/" site_rule_3`,
      String.raw`SetEnvIf Request_URI "^/a\\.b/data/.+\\.vcf$" site_rule_4`,
      String.raw`SetEnvIf Request_URI "^/a\\.b/data/last\\.vcf$" site_rule_5`,
    ]);
  });

  it('sets the headers in the order of the rules, in place of those of the host', () => {
    assert.deepEqual(linesWith(text, 'Cache-Control'), [
      'Header unset Cache-Control',
      'Header always unset Cache-Control',
      'Header always set Cache-Control "no-cache" env=site_rule_1',
      'Header always set Cache-Control "no-store" env=site_rule_4',
    ]);
    assert.deepEqual(linesWith(text, 'Content-Type'), ['Header set Content-Type "text/vcard; charset=utf-8" env=site_rule_4', 'Header set Content-Type "text/plain" env=site_rule_5']);
    assert.deepEqual(linesWith(text, 'X-Frame-Options'), ['Header unset X-Frame-Options', 'Header always unset X-Frame-Options']);
  });

  it('needs its modules: a host without them serves nothing', () => {
    assert.deepEqual(linesWith(text, '<IfModule'), ['<IfModule mod_filter.c>', '<IfModule mod_brotli.c>', '<IfModule mod_deflate.c>']);
  });

  it('follows the base path', () => {
    assert.deepEqual(linesWith(text, 'ErrorDocument'), ['ErrorDocument 404 /a.b/404.html', 'ErrorDocument 404 /a.b/en/404/index.html']);
    assert.deepEqual(linesWith(text, '<If '), [String.raw`<If "%{REQUEST_URI} =~ m#^/a\.b/en/#">`]);
  });

  it('quotes what Apache would read, and refuses what it has no way to write', () => {
    assert.ok(htaccess(saying('50 % "b" \\')).includes(String.raw`Header always set A "50 %% \"b\" \\" env=site_rule_1`));
    assert.throws(() => htaccess(saying('a\nb')), /can’t be written for Apache/);
  });
});
