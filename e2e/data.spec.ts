import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIRequestContext } from '@playwright/test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { sitemapPaths } from './fixtures/sitemap.ts';
import { expect, test } from './fixtures/test.ts';

interface Data {
  readonly $schema: string;
  readonly sha256: string;
  readonly updatedOn: string;
  readonly countries: readonly {
    readonly code: string; readonly emergency: readonly string[]; readonly text?: string; readonly contactCards: Readonly<Record<string, string>>;
    readonly lines: readonly { readonly channel: string }[]; readonly needs: Readonly<Record<string, readonly string[]>>;
    readonly pages: Readonly<Record<string, string>>;
  }[];
  readonly channels: readonly {
    readonly id: string; readonly kind: string; readonly contacts: readonly { type: string; number?: string; url?: string; uri?: string; from?: string }[];
    readonly notTaken: readonly { readonly instead: readonly string[] }[]; readonly toVerify: readonly string[]; readonly pages: Readonly<Record<string, string>>;
  }[];
}

const folder = '/donnees/';
const pages = { fr: '/donnees/', en: '/en/data/' };

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

const dataOf = async (request: APIRequestContext) => JSON.parse(await textOf(request, `${folder}channels.json`)) as Data;

async function validatorOf(request: APIRequestContext): Promise<ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(await textOf(request, `${folder}channels.schema.json`)) as object);
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

test.describe('the open data', { tag: '@desktop' }, () => {
  test('pass the schema that is served with them, which refuses them once spoilt', async ({ request }) => {
    const [validate, data] = await Promise.all([validatorOf(request), dataOf(request)]);
    validate(data);
    expect(validate.errors).toBeNull();
    expect(data.channels.length).toBeGreaterThan(30);
    expect(new URL(data.$schema).pathname).toBe(`${folder}channels.schema.json`);
    const spoilt = structuredClone(data);
    Object.assign(spoilt.channels[0]?.contacts[0] ?? {}, { number: 'dix-sept', url: 'pas une adresse' });
    expect(validate(spoilt)).toBe(false);
    expect(validate.errors?.[0]?.instancePath).toMatch(/^\/channels\/0\/contacts\/0\//);
  });

  test('carry the fingerprint of their channels', async ({ request }) => {
    const data = await dataOf(request);
    expect(data.sha256).toBe(sha256(JSON.stringify(data.channels)));
  });

  test('name channels and pages that exist, and none for one’s own attraction', async ({ request }) => {
    const { channels, countries } = await dataOf(request);
    const ids = new Set(channels.map(({ id }) => id));
    const named = [
      ...channels.flatMap(({ notTaken }) => notTaken.flatMap(({ instead }) => instead)),
      ...countries.flatMap(({ emergency, text, lines, needs }) => [...emergency, ...(text ? [text] : []), ...lines.map(({ channel }) => channel), ...Object.values(needs).flat()]),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(channels.filter(({ kind }) => kind === 'own-attraction')).toEqual([]);
    const known = new Set(await sitemapPaths(request));
    const linked = [...channels, ...countries].flatMap((entry) => Object.values(entry.pages).map((page) => new URL(page).pathname));
    expect(linked.filter((path) => !known.has(path))).toEqual([]);
  });

  test('say the same in the table as in the JSON', async ({ request }) => {
    const csv = await textOf(request, `${folder}channels.csv`);
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    const expected = (await dataOf(request)).channels.flatMap(({ id, contacts }) =>
      (contacts.length > 0 ? contacts : [undefined]).map((contact) => [id, contact?.type ?? '', contact?.number, contact?.uri ?? contact?.url]));
    expect(rows.map((row) => [row['channel'], row['contact_type']])).toEqual(expected.map(([id, type]) => [id, type]));
    for (const [index, [id, , number, address]] of expected.entries()) {
      if (number !== undefined) expect(rows[index]?.['number'], id).toBe(number);
      if (address !== undefined) expect(rows[index]?.['address'], id).toBe(address);
    }
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^\+\d[\d ]*$/.test(cell))).toEqual([]);
  });

  test('give each country a card with its numbers', async ({ request }) => {
    const { channels, countries } = await dataOf(request);
    for (const country of countries) {
      const own = [...country.emergency, country.text, ...country.lines.map(({ channel }) => channel), ...Object.values(country.needs).flat()];
      const numbers = new Set(channels.filter(({ id, toVerify }) => own.includes(id) && !toVerify.includes('phone')).flatMap(({ contacts }) =>
        contacts.flatMap(({ type, number, from }) => ((type === 'phone' || type === 'sms') && number && !from ? [number.replaceAll(' ', '')] : []))));
      for (const card of Object.values(country.contactCards)) {
        const text = await textOf(request, new URL(card).pathname);
        const parsed = new ICAL.Component(ICAL.parse(text) as unknown[]);
        const saved = parsed.getAllProperties('tel').map((tel) => tel.getFirstValue() as string);
        expect(saved.filter((number) => !numbers.has(number)), `${card}: numbers that are not the country’s`).toEqual([]);
        const emergency = country.emergency.flatMap((id) => channels.filter((channel) => channel.id === id && !channel.toVerify.includes('phone')))
          .flatMap(({ contacts }) => contacts.flatMap(({ type, from, number }) => (type === 'phone' && !from && number ? [number.replaceAll(' ', '')] : [])));
        expect(saved.slice(0, new Set(emergency).size), `${card}: emergency numbers first`).toEqual([...new Set(emergency)]);
        expect(saved.length, card).toBeGreaterThan(0);
        expect(parsed.getAllProperties('x-ablabel').length, `${card}: labels`).toBe(saved.length);
        const note = (parsed.getFirstPropertyValue('note') as string).replaceAll(' ', '');
        expect(saved.filter((number) => !note.includes(number)), `${card}: the note repeats the numbers`).toEqual([]);
        expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75), `${card}: long lines`).toEqual([]);
      }
    }
  });

  test('have an Atom feed of changes in each language', async ({ page, request, baseURL }) => {
    for (const [path, locale] of [['changements.xml', 'fr'], ['changes.xml', 'en']] as const) {
      await page.goto(pages[locale]);
      const announced = await page.locator('link[type="application/atom+xml"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(announced).toEqual([`${folder}${path}`, `${folder}${locale === 'fr' ? 'guides.xml' : 'guides.en.xml'}`]);
      const feed = await page.evaluate((xml) => {
        const read = new DOMParser().parseFromString(xml, 'application/xml');
        const atom = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName === name && child.namespaceURI === 'http://www.w3.org/2005/Atom');
        const facts = (element: Element) => Object.fromEntries(['id', 'title', 'updated'].map((name) => [name, atom(element, name).map(({ textContent }) => textContent)]));
        const root = read.documentElement;
        return {
          error: read.querySelector('parsererror')?.textContent ?? null, root: root.localName, ...facts(root),
          author: atom(root, 'author').flatMap((author) => atom(author, 'name').map(({ textContent }) => textContent)),
          self: atom(root, 'link').filter((link) => link.getAttribute('rel') === 'self').map((link) => link.getAttribute('href')),
          entries: atom(root, 'entry').map((entry) => ({ ...facts(entry), link: atom(entry, 'link').map((link) => link.getAttribute('href')) })),
        };
      }, await textOf(request, `${folder}${path}`));
      expect(feed).toMatchObject({ error: null, root: 'feed', id: [expect.stringMatching(/^https:/)], title: [expect.stringMatching(/\S/)], author: [expect.stringMatching(/\S/)] });
      expect(feed.self.map((self) => new URL(self ?? '').pathname)).toEqual([`${folder}${path}`]);
      expect(feed.entries.length).toBeGreaterThan(0);
      const anchors = new Set(await page.locator('h3[id]').evaluateAll((all) => all.map(({ id }) => id)));
      for (const entry of feed.entries as unknown as Record<string, string[]>[]) {
        expect(entry).toMatchObject({ id: [expect.stringMatching(/#\d{4}-\d\d-\d\d$/)], title: [expect.stringMatching(/\S/)], updated: [expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00/)] });
        const [link = ''] = entry['link'] ?? [];
        expect(new URL(link).pathname).toBe(pages[locale]);
        expect(anchors).toContain(new URL(link).hash.slice(1));
      }
      expect(baseURL).toBeTruthy();
    }
  });

  test('can be checked with sha256sum', async ({ request }) => {
    const lines = (await textOf(request, `${folder}SHA256SUMS`)).trimEnd().split('\n');
    const { countries } = await dataOf(request);
    expect(lines.length).toBe(5 + countries.length * 2);
    for (const line of lines) {
      const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      expect(sha256(await (await request.get(`${folder}${name}`)).body()), line).toBe(sum);
    }
  });

  test('are served under their types, to every site', async ({ request }) => {
    for (const [name, type] of [
      ['channels.json', 'application/json'], ['channels.schema.json', 'application/json'], ['channels.csv', 'text/csv'], ['changements.xml', 'application/atom+xml'],
      ['changes.xml', 'application/atom+xml'], ['contacts/fr.vcf', 'text/vcard'], ['SHA256SUMS', 'text/plain'],
    ] as const) {
      const answer = await request.get(`${folder}${name}`);
      expect(answer.headers(), name).toMatchObject({
        'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'x-content-type-options': 'nosniff',
      });
    }
    const page = (await request.get(pages.fr)).headers();
    expect(page['access-control-allow-origin'], 'the page is not one of the files').toBeUndefined();
    expect(page['cross-origin-resource-policy']).toBe('same-origin');
  });
});

test.describe('a page of another site', { tag: '@desktop' }, () => {
  test('reads the files from a browser, and nothing else', async ({ browser, baseURL }) => {
    const other = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<title>Autre site</title>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    // A context of its own: what this page does is not done by the site.
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      const read = (path: string) => page.evaluate(
        (address) => fetch(address).then(async (answer) => (await answer.text()).length, () => -1), new URL(path, baseURL).href,
      );
      for (const name of ['channels.json', 'channels.csv', 'contacts/fr.vcf', 'changements.xml', 'SHA256SUMS']) expect(await read(`${folder}${name}`), name).toBeGreaterThan(100);
      expect(await read('/'), 'pages stay closed').toBe(-1);
    } finally {
      await context.close();
      other.close();
    }
  });
});

test.describe('the page of the open data', { tag: ['@desktop', '@phone'] }, () => {
  test.use({ javaScriptEnabled: false });

  for (const [locale, path] of Object.entries(pages)) {
    test(`links to every file and every card (${locale})`, async ({ page, request }) => {
      await page.goto(path);
      const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const files = links.filter((link) => link.startsWith(folder) && link !== folder);
      const { countries } = await dataOf(request);
      expect(files.filter((file) => file.endsWith('.vcf'))).toHaveLength(countries.length);
      for (const file of new Set(files)) expect((await request.get(file)).status(), file).toBe(200);
      for (const name of ['channels.json', 'channels.schema.json', 'channels.csv', 'SHA256SUMS']) expect(files).toContain(`${folder}${name}`);
    });
  }

  test('hands over a contact card as a file', async ({ page }) => {
    await page.goto(pages.fr);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'France', exact: true }).click()]);
    expect(download.suggestedFilename()).toBe('aide-enfants-France.vcf');
  });
});
