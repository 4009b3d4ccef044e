import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { isLocale, locales } from '../domain/locale.ts';
import type { Localized } from '../domain/localized.ts';
import type { Picture } from '../domain/picture.ts';
import { printed } from '../i18n/printed.ts';
import { pictureSvg } from './picture.ts';

const guide: Picture = { path: '/agir/x/', locale: 'fr', kicker: 'Agir', title: 'Prévenir l’école' };
const content = join(import.meta.dirname, '../../content');

/** What a picture says, line by line. */
const said = (picture: Picture) => [...pictureSvg(picture).matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text);

describe('pictureSvg', () => {
  it('says the kicker, the title and the site’s name', () => assert.deepEqual(said(guide), ['Agir', 'Prévenir l’école', 'Derrière le pseudo']));

  it('prints numbers whole, what they are for, and the note', () => {
    const numbers = [{ number: '17', label: 'Police' }, { number: '0\u00a0800\u00a005\u00a095\u00a095' }];
    const lines = said({ ...guide, numbers, note: 'Numéros comparés à leurs sources.' });
    for (const text of ['17', 'Police', '0\u00a0800\u00a005\u00a095\u00a095', 'Numéros comparés à leurs sources.']) assert.ok(lines.includes(text), text);
  });

  it('holds four numbers and a title of two lines', () => {
    const numbers = ['1548', '1055', '112', '999'].map((number) => ({ number, label: 'Danger immédiat, à la campagne\u00a0: la gendarmerie' }));
    assert.ok(said({ ...guide, title: 'Urgence dans un pays dont le nom est vraiment très long', numbers }).includes('1055'));
  });

  it('escapes what XML would read', () => assert.deepEqual(said({ ...guide, kicker: '<&"' })[0], '&lt;&amp;&quot;'));

  it('asks for no font and no file', () => assert.doesNotMatch(pictureSvg(guide), /<text|<image|href|font-/));

  it('tells the page whose text can’t be written', () => assert.throws(() => pictureSvg({ ...guide, title: 'Ω' }), /^Error: Image de \/agir\/x\/ : « Ω »/));

  it('holds the title of every guide and every service', async () => {
    const titles: string[] = [];
    for await (const file of glob('articles/**/*.mdx', { cwd: content })) {
      const { title } = parse((await readFile(join(content, file), 'utf8')).split('---\n')[1] ?? '') as { title: string };
      const locale = file.split(/[\\/]/)[1];
      assert.ok(isLocale(locale), file);
      titles.push(printed(title, locale));
    }
    for await (const file of glob('channels/**/*.yaml', { cwd: content })) {
      const { title } = parse(await readFile(join(content, file), 'utf8')) as { title: Localized };
      titles.push(...locales.map((locale) => printed(title, locale)));
    }
    assert.ok(titles.length > 300, String(titles.length));
    for (const title of titles) {
      pictureSvg({ ...guide, title });
      pictureSvg({ ...guide, title, numbers: [{ number: '0 800 05 95 95' }] });
    }
  });
});
