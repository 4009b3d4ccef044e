import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { headersFor, type HeadersFile } from '../security/headers.ts';
import { cspHash } from '../security/inline.ts';
import { writeHeaders } from './headers.ts';

describe('writeHeaders', () => {
  let dir = '';

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'headers-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  async function page(path: string, html: string): Promise<void> {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), html);
  }

  it('allows each style sheet of the site by its hash', async () => {
    await page('index.html', '<style data-sheet="page">a{color:red}</style><p>x</p>');
    await page('agir/index.html', '<style data-sheet="page">a{color:red}</style>');
    await page('urgence/france/index.html', '<style data-sheet="pocket">b{color:red}</style>');
    await writeHeaders(dir, '/parents/');
    const { base, rules } = JSON.parse(await readFile(join(dir, 'headers.json'), 'utf8')) as HeadersFile;
    assert.equal(base, '/parents/');
    const policy = headersFor(rules, '/parents/')['Content-Security-Policy'] ?? '';
    assert.ok(policy.includes(`style-src '${cspHash('a{color:red}')}' '${cspHash('b{color:red}')}';`), policy);
  });

  it('writes the same rules for each host, with the page of each language for wrong addresses', async () => {
    await page('index.html', '<style data-sheet="page">a{color:red}</style>');
    await page('404.html', '<p>x</p>');
    await page('en/404/index.html', '<p>x</p>');
    await page('en/x/404/index.html', '<p>x</p>');
    await writeHeaders(dir, '/parents/');
    for (const name of ['nginx.conf', 'htaccess', 'Caddyfile']) {
      const text = await readFile(join(dir, 'hosts', name), 'utf8');
      assert.ok(text.includes(cspHash('a{color:red}')), name);
      assert.deepEqual(new Set(text.match(/\/\S*404\S*\.html/g)), new Set(['/parents/404.html', '/parents/en/404/index.html']), name);
    }
  });

  it('refuses what the policy would block, and names the page', async () => {
    await page('index.html', '<p>x</p>');
    await page('agir/index.html', '<p style="color:red">x</p><a onclick="go()">y</a>');
    await assert.rejects(writeHeaders(dir, '/'), (error: Error) => {
      assert.match(error.message, /agir\/index\.html: style="…" on <p>\n.*agir\/index\.html: onclick="…" on <a>/);
      assert.doesNotMatch(error.message, / {2}index\.html/);
      return true;
    });
    assert.equal(existsSync(join(dir, 'headers.json')), false);
  });

  it('refuses two versions of a sheet, and names a page of each', async () => {
    await page('a/index.html', '<style data-sheet="pocket">a{color:red}</style>');
    await page('b/index.html', '<style data-sheet="pocket">a{color:blue}</style>');
    await assert.rejects(writeHeaders(dir, '/'), /« pocket »[^]* 2 different ones[^]*a\/index\.html: [^]*b\/index\.html: /);
  });

  for (const [name, style] of [['that bears no name', '<style>a{color:red}</style>'], ['of an unknown name', '<style data-sheet="banner">a{color:red}</style>']] as const) {
    it(`refuses a sheet ${name}, and names its page`, async () => {
      await page('a/index.html', '<style data-sheet="page">a{color:red}</style>');
      await page('b/index.html', style);
      await assert.rejects(writeHeaders(dir, '/'), (error: Error) => {
        assert.match(error.message, /Others were built:\n {2}b\/index\.html: <style/);
        return true;
      });
      assert.equal(existsSync(join(dir, 'headers.json')), false);
    });
  }
});
