import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { checkDist } from './dist.ts';
import type { Problem } from './problem.ts';

const origin = 'https://exemple.fr';

/** A page whose body is on line 6, with what every page has. */
const page = (title: string, body: string, head = '') => `<!DOCTYPE html><html lang="fr"><head>
<title>${title}</title><meta name="description" content="Résumé de ${title}">
<link rel="canonical" href="${origin}/">
${head}
</head><body>
<h1 id="haut">${title}</h1>${body}
</body></html>
`;

async function problemsWith(files: Readonly<Record<string, string>>, base = '/'): Promise<Problem[]> {
  const dist = await mkdtemp(join(tmpdir(), 'check-dist-'));
  const sample = { 'index.html': page('Accueil', ''), 'agir/index.html': page('Agir', ''), 'favicon.svg': '<svg/>' };
  try {
    for (const [path, text] of Object.entries({ ...sample, ...files })) {
      await mkdir(dirname(join(dist, path)), { recursive: true });
      await writeFile(join(dist, path), text);
    }
    return await checkDist(dist, base);
  } finally {
    await rm(dist, { recursive: true });
  }
}

const placesWith = async (files: Readonly<Record<string, string>>, base?: string) =>
  (await problemsWith(files, base)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

/** What is found in a page that holds `body`, without the name of the page. */
const found = async (body: string, base?: string) =>
  (await placesWith({ 'x/index.html': page('X', body) }, base)).map((place) => place.replace('x/index.html:', ''));

describe('checkDist, addresses', () => {
  const wrong: readonly string[] = [
    '<a href="/nulle-part/">x</a>', '<a href="/agir">x</a>', '<a href="../absent/">x</a>', '<a href="">x</a>', '<a href="#absent">x</a>',
    '<a href="/agir/#absent">x</a>', `<a href="${origin}/nulle-part/">x</a>`, '<a href="https://ailleurs.fr/">x</a>', '<a href="javascript:x()">x</a>',
    '<a href="/%E0%A4%A/">x</a>', '<img src="/absent.png" alt="">', '<img src="/favicon.svg" srcset="/absent.png 2x" alt="">',
    '<img src="http://ailleurs.fr/a.png" alt="">', '<img src="http://exemple.fr/favicon.svg" alt="">', '<script src="https://ailleurs.fr/a.js"></script>',
    '<link rel="stylesheet" href="https://ailleurs.fr/a.css">', '<form action="/absent/"></form>', '<iframe src="https://ailleurs.fr/"></iframe>',
    '<style>a{background:url("https://ailleurs.fr/a.png")}</style>', '<p style="background:url(/absent.png)">x</p>',
    '<svg><use href="/absent.svg#a"></use></svg>', '<noscript><img src="/absent.png" alt=""></noscript>', '<template><a href="/absent/">x</a></template>',
    `<link rel="alternate" hreflang="en" href="${origin}/en/">`, `<meta property="og:url" content="${origin}/absent/">`,
    '<meta http-equiv="refresh" content="0;url=/absent/">',
  ];
  for (const body of wrong) it(`refuses ${body}`, async () => assert.deepEqual(await found(body), ['6 address']));

  const right: readonly string[] = [
    '<a href="/">x</a>', '<a href="/agir/?q=a#haut">x</a>', '<a href="/agir/#q=mon+fils">x</a>', '<a href="../agir/">x</a>', '<a href="#haut">x</a>', `<a href="${origin}/agir/">x</a>`,
    '<a href="https://ailleurs.fr/" rel="noopener noreferrer">x</a>', '<a href="tel:3018">x</a>', '<a href="mailto:a@exemple.fr">x</a>',
    '<img src="/favicon.svg" alt="">', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">', '<form action="/agir/"></form>',
    '<link rel="license" href="https://ailleurs.fr/">', '<svg><use href="#haut"></use></svg>',
  ];
  for (const body of right) it(`accepts ${body}`, async () => assert.deepEqual(await found(body), []));

  it('follows the base path', async () => {
    const canonical = page('X', '<a href="/sous/agir/#haut">x</a>').replace(`${origin}/`, `${origin}/sous/`);
    const sample = { 'index.html': page('Accueil', '').replace(`${origin}/`, `${origin}/sous/`), 'agir/index.html': page('Agir', '').replace(`${origin}/`, `${origin}/sous/`) };
    assert.deepEqual(await placesWith({ ...sample, 'x/index.html': canonical }, '/sous/'), []);
    assert.deepEqual(await placesWith({ ...sample, 'x/index.html': canonical.replace('/sous/agir/', '/agir/') }, '/sous'), ['x/index.html:6 address']);
  });

  it('names the closest page', async () => {
    const [problem] = await problemsWith({ 'x/index.html': page('X', '<a href="/agire/">x</a>') });
    assert.equal(problem?.nearest, '/agir/');
  });
});

describe('checkDist, structure', () => {
  it('asks for one main heading', async () => {
    assert.deepEqual(await found('<h1>Deux</h1>'), ['6 structure']);
    assert.deepEqual(await placesWith({ 'x/index.html': page('X', '').replace(/<h1.*<\/h1>/, '') }), ['x/index.html:1 structure']);
  });

  it('asks for a language, a title and a description', async () => {
    for (const [from, to] of [[' lang="fr"', ''], ['<title>X</title>', ''], ['<title>X</title>', '<title> </title>'], ['name="description"', 'name="autre"']] as const) {
      assert.deepEqual(await placesWith({ 'x/index.html': page('X', '').replace(from, to) }), ['x/index.html:1 structure'], from);
    }
  });

  it('refuses an id used twice', async () => assert.deepEqual(await found('\n<p id="haut">x</p>'), ['7 structure']));

  it('refuses a title or a description that another page of the language has', async () => {
    const twin = page('Agir', '').replace('Résumé de Agir', 'Un autre résumé');
    assert.deepEqual(await placesWith({ 'x/index.html': twin }), ['x/index.html:2 structure']);
    assert.deepEqual(await placesWith({ 'x/index.html': page('X', '').replace('Résumé de X', 'Résumé de Agir') }), ['x/index.html:2 structure']);
    assert.deepEqual(await placesWith({ 'x/index.html': twin.replace('lang="fr"', 'lang="en"') }), []);
  });

  it('asks nothing but its target of a page that sends elsewhere', async () => {
    assert.deepEqual(await placesWith({ 'x/index.html': '<html lang="fr"><title>Agir</title><meta http-equiv="refresh" content="0;url=/agir/">' }), []);
  });

  it('leaves out the search index, and says when there is no page at all', async () => {
    assert.deepEqual(await placesWith({ 'pagefind/x.html': '<p>x' }), []);
    const empty = await mkdtemp(join(tmpdir(), 'check-dist-'));
    assert.deepEqual((await checkDist(empty, '/')).map(({ rule }) => rule), ['structure']);
    await rm(empty, { recursive: true });
  });
});

describe('checkDist, words', () => {
  it('refuses a hole in what is read', async () => {
    for (const body of ['<p>Le undefined</p>', '<p>NaN&nbsp;%</p>', '<p>null</p>', '<p>[object Object]</p>', '<img alt="undefined" src="/favicon.svg">']) {
      assert.deepEqual(await found(body), ['6 hole'], body);
    }
    assert.deepEqual((await problemsWith({ 'x/index.html': page('undefined', '') })).map(({ line }) => line).sort(), [2, 2, 6]);
  });

  it('refuses a word that touches a number', async () => {
    assert.deepEqual(await found('<p>Appelez le<a href="tel:3018">3018</a></p>'), ['6 glued-number']);
    assert.deepEqual(await found('<p>Appelez <b>le</b><span>17</span>.</p>'), ['6 glued-number']);
  });

  it('accepts words and numbers apart, calls to sources, addresses and code', async () => {
    const body = '<p>Le <a href="tel:3018">3018</a>, dit-il<sup><a href="#haut">15</a></sup>. Voir allo119.gouv.fr.</p><p>nullement</p><div>le</div><div>17</div><script>undefined</script>';
    assert.deepEqual(await found(body), []);
  });
});
