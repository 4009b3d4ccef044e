import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import sanitize from 'sanitize-html';
import { site } from '../site.config.ts';
import { sitemapPaths } from './fixtures/sitemap.ts';
import { expect, test } from './fixtures/hosted.ts';
import { discovered, filtered } from './fixtures/wordpress.ts';

const embeds = readFileSync(join(import.meta.dirname, '../src/queries/published-embeds.txt'), 'utf8').split('\n').filter(Boolean).map((line) => `/embed/v1/${line}/`);
const address = { type: 'string', format: 'uri', pattern: '^https://' };
const size = { type: 'integer', minimum: 1 };

/** An answer of type « rich », as https://oembed.com asks (2.3.4), with all that it may say and nothing else. */
const oembedSchema = {
  type: 'object', additionalProperties: false,
  required: ['version', 'type', 'title', 'provider_name', 'provider_url', 'html', 'width', 'height', 'thumbnail_url', 'thumbnail_width', 'thumbnail_height', 'license', 'license_url'],
  properties: {
    version: { const: '1.0' }, type: { const: 'rich' }, title: { type: 'string', minLength: 1 }, html: { type: 'string', pattern: '^<blockquote>.*</blockquote><iframe ' },
    width: size, height: { ...size, minimum: 200 }, cache_age: size, author_name: { type: 'string' }, author_url: address, provider_name: { type: 'string' }, provider_url: address,
    thumbnail_url: { ...address, pattern: '/image\\.png$' }, thumbnail_width: size, thumbnail_height: size, license: { const: 'CC BY 4.0' }, license_url: address,
  },
};

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), in what we use of it. */
const feedSchema = {
  type: 'object', required: ['version', 'title', 'home_page_url', 'feed_url', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' }, home_page_url: address, feed_url: address, language: { type: 'string' },
    items: {
      type: 'array', minItems: 3,
      items: {
        type: 'object', required: ['id', 'url', 'title', 'content_html', 'date_modified'],
        properties: { id: address, url: address, content_html: { type: 'string', minLength: 20 }, date_modified: { type: 'string', format: 'date-time' } },
      },
    },
  },
};

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isOembed = ajv.compile(oembedSchema);
const isFeed = ajv.compile(feedSchema);

/** Where an address of the site is, on the server of the tests. */
const here = (url: string) => url.replace(site.url, '');
const text = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

test.describe('oEmbed', { tag: '@desktop' }, () => {
  test('every embed and every page that one stands for is found from its first lines, and answers by the book', async ({ request }) => {
    // Some two thousand pages are read.
    test.setTimeout(180_000);
    const html = new Map<string, string>();
    for (const path of [...embeds, ...(await sitemapPaths(request))]) html.set(path, await text(request, path));
    // The page that each embed says it is taken from; that of the test is a page of codes, and that of what is withdrawn the home.
    const pages = embeds.filter((path) => !/\/check\/|\/withdrawn\//.test(path)).map((path) => here(/<link rel="canonical" href="([^"]+)"/.exec(html.get(path) ?? '')?.[1] ?? ''));
    const answering = new Set([...embeds, ...pages]);
    let answers = 0;
    for (const [path, page] of html) {
      const head = page.slice(page.indexOf('<head>'), page.indexOf('<head>') + 1024);
      const link = discovered(head);
      expect(link === undefined ? 'not found' : 'found', path).toBe(answering.has(path) ? 'found' : 'not found');
      if (!link) continue;
      answers += 1;
      expect(here(link)).toBe(`${path}oembed.json`);
      if (answers % 10 !== 1) continue;
      const answer = await request.get(here(link));
      expect(answer.headers()['content-type']).toContain('application/json');
      expect(answer.headers()['access-control-allow-origin']).toBe('*');
      const body = await answer.json();
      expect(isOembed(body), `${path}: ${ajv.errorsText(isOembed.errors)}`).toBe(true);
      const frame = /<iframe src="([^"]+)"/.exec(body.html)?.[1] ?? '';
      expect(embeds).toContain(here(frame));
      expect((await request.get(here(body.thumbnail_url))).status()).toBe(200);
    }
    expect(answers).toBeGreaterThan(embeds.length + 400);
  });

  test('says the same as XML', async ({ page, request }) => {
    const path = '/urgence/france/';
    const answer = await (await request.get(`${path}oembed.json`)).json();
    const xml = await request.get(`${path}oembed.xml`);
    expect(xml.headers()['content-type']).toMatch(/^(?:text|application)\/xml/);
    await page.goto('/');
    const fields = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/xml');
      return [parsed.documentElement.nodeName, Object.fromEntries([...parsed.documentElement.children].map(({ nodeName, textContent }) => [nodeName, textContent]))] as const;
    }, await xml.text());
    expect(fields).toEqual(['oembed', Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)]))]);
  });

  test('an address pasted in WordPress becomes a frame that grows to its content, and the quotation goes', async ({ page, request, host, baseURL, faults }) => {
    faults.expectFailure(new RegExp(`^${host.origin}/`));
    const link = discovered(await text(request, '/urgence/france/'));
    const { html } = await (await request.get(here(link ?? ''))).json();
    const script = /<script>[\s\S]*<\/script>/.exec(readFileSync(join(import.meta.dirname, 'hosts/wordpress.html'), 'utf8'))?.[0] ?? '';
    const pasted = filtered(html).replaceAll(site.url, new URL(baseURL ?? '').origin);
    expect(pasted).toContain('sandbox="allow-scripts"');
    expect(pasted, 'the numbers, for those who get no frame').toMatch(/<blockquote[^>]*><a [^>]*>Urgence en France.*17/);
    await page.goto(host.hold(pasted + script));
    await expect(page.frameLocator('iframe').getByText('Appeler le 17')).toBeVisible();
    await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).not.toBe(600);
    await expect(page.locator('blockquote')).toBeHidden();
  });
});

test.describe('a shared link', { tag: '@desktop' }, () => {
  for (const path of ['/', '/risques/grooming/', '/urgence/belgique/', '/services/fr-3018/', '/integrer/', '/en/']) {
    test(`${path} has a title, a sentence and a picture for those who show only a summary`, async ({ page, request }) => {
      await page.goto(path);
      const tag = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      expect(await tag('og:title')).toBeTruthy();
      expect((await tag('og:description'))?.length).toBeGreaterThan(20);
      expect(await tag('og:url')).toBe(`${site.url}${path}`);
      expect(await tag('twitter:card')).toBe('summary_large_image');
      expect((await tag('og:image:alt'))?.length).toBeGreaterThan(10);
      const picture = await request.get(here((await tag('og:image')) ?? ''));
      expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
    });
  }
});

test.describe('the sitemap', { tag: '@desktop' }, () => {
  test('gives each page the languages it says it exists in', async ({ page, request }) => {
    const sitemap = await text(request, '/sitemap-0.xml');
    const alternates = (path: string) => [...(new RegExp(`<loc>${site.url}${path}</loc>(.*?)</url>`).exec(sitemap)?.[1] ?? '').matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, url]) => [lang, url]);
    for (const path of ['/comprendre/chat-sans-inscription/', '/en/understand/chat-without-registration/', '/aide/france/', '/integrer/', '/risques/grooming/']) {
      await page.goto(path);
      const links = await page.locator('link[hreflang]').evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
      expect(alternates(path), path).toEqual(links);
    }
    expect(alternates('/integrer/')).toContainEqual(['en', `${site.url}/en/embed/`]);
  });
});

test.describe('what other sites read', { tag: '@desktop' }, () => {
  for (const name of ['guides.json', 'guides.en.json']) {
    test(`${name} is a JSON Feed`, async ({ request }) => {
      const feed = await (await request.get(`/donnees/${name}`)).json();
      expect(isFeed(feed), ajv.errorsText(isFeed.errors)).toBe(true);
      for (const { url } of feed.items) expect((await request.get(here(url))).status(), url).toBe(200);
    });
  }

  for (const name of ['guides.xml', 'guides.en.xml']) {
    test(`${name} is an Atom feed`, async ({ page, request }) => {
      const answer = await request.get(`/donnees/${name}`);
      expect(answer.headers()['content-type']).toContain('application/atom+xml');
      await page.goto('/');
      const entries = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'application/xml');
        return [...parsed.querySelectorAll('entry')].map((entry) => ['id', 'title', 'updated', 'content'].map((field) => entry.querySelector(field)?.textContent ?? ''));
      }, await answer.text());
      expect(entries.length).toBeGreaterThanOrEqual(3);
      for (const fields of entries) expect(fields.every((field) => field.length > 5), fields.join(' | ')).toBe(true);
    });
  }

  test('articles.json holds every guide whole, in HTML that a purifier leaves as it is', async ({ request }) => {
    const { articles, licence } = await (await request.get('/donnees/articles.json')).json();
    const guides = embeds.filter((path) => path.includes('/guide/') && !path.includes('withdrawn'));
    expect(articles.map(({ embed }: { embed: string }) => here(embed)).sort()).toEqual(guides.sort());
    expect(licence.name).toBe('CC BY 4.0');
    const allowedTags = ['a', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'blockquote', 'sup', 'h2', 'h3', 'h4', 'h5', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'dl', 'dt', 'dd', 'br', 'code'];
    for (const { id, html, sources, checkedOn, nextCheckOn } of articles) {
      const clean = sanitize(html, { allowedTags, allowedAttributes: { a: ['href'] }, allowedSchemes: ['http', 'https', 'mailto'] });
      expect(clean.replaceAll('<br />', '<br>'), id).toBe(html.replaceAll('&nbsp;', '\u00a0').replaceAll('<br />', '<br>'));
      expect(html.length, id).toBeGreaterThan(1500);
      expect(html, id).not.toMatch(/href="\/|href="#/);
      const cited = [...html.matchAll(/<sup>(\d+)<\/sup>/g)].map(([, number]) => Number(number));
      expect(Math.max(0, ...cited), id).toBeLessThanOrEqual(sources.length);
      expect(checkedOn < nextCheckOn, id).toBe(true);
    }
  });

  test('the archive opens, lists every card and needs no network', async ({ request }) => {
    const files = unzipSync(new Uint8Array(await (await request.get('/donnees/fiches.zip')).body()));
    const index = strFromU8(files['index.html'] ?? new Uint8Array());
    const cards = Object.keys(files).filter((name) => /^\w+-.+\.html$/.test(name));
    expect(cards.length).toBeGreaterThan(200);
    for (const name of cards) {
      expect(index).toContain(`href="${name}"`);
      const card = strFromU8(files[name] ?? new Uint8Array());
      expect(card, name).toMatch(/à revoir avant le/);
      expect(card, name).not.toMatch(/<(?:script|iframe|img|link)\b/);
    }
    expect(strFromU8(files['LICENCE.txt'] ?? new Uint8Array())).toContain('CC BY 4.0');
  });
});
