import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashesOfName } from '../domain/open-services.ts';
import { french } from './french.ts';
import { sampleDocument as page, sampleIndex } from './testing.ts';

const pages = [
  page('/chantage/', { title: 'On fait chanter mon enfant avec une photo', words: ['il menace de tout envoyer', 'chantage nude'], summary: 'Ne payez pas.' }),
  page('/grooming/', { title: 'Un adulte gagne la confiance de mon enfant', words: ['ma fille parle à un inconnu', 'un inconu demande des photos'], summary: 'Un inconnu écrit souvent.' }),
  page('/suicide/', { title: 'Mon enfant parle de mourir', words: ['idées noires', 'il veut en finir'], facets: { kind: 'step', situations: ['suicide'], audience: ['parent'], ages: [] } }),
  page('/3018/', { title: '3018 · Violences en ligne', words: ['e-enfance'], facets: { kind: 'channel', situations: [], audience: [], ages: [] } }),
  page('/13-15/', { title: 'À 14 ans', words: ['collège et photos'], facets: { kind: 'guide', section: 'talk', situations: [], audience: ['parent'], ages: ['13-15'] } }),
  page('/debut/', { title: 'Les premières minutes', isFallback: true }),
  page('/familles/', { title: 'Quelles familles de services', services: hashesOfName('Salon.exemple') }),
];

const { index } = await sampleIndex(pages, french, [['mourir', 'suicide', 'canner']]);
const ask = async (query: string, options = {}) => index.search(query, { limit: 3, ...options });
const first = async (query: string) => (await ask(query)).results[0]?.path;

describe('the quick index', () => {
  it('answers a sentence with the page that says most of it', async () => {
    assert.equal(await first('Bonsoir, il menace d’envoyer la photo de mon fils'), '/chantage/');
    assert.equal(await first('ma fille parle avec des inconnus'), '/grooming/');
  });

  it('corrects words, and says how it read them', async () => {
    const { results, corrected } = await ask('mon fils parle a un inkonu');
    assert.equal(results[0]?.path, '/grooming/');
    assert.equal(corrected, 'mon fils parle a un inconnu');
    assert.equal((await ask('un inconnu')).corrected, undefined);
  });

  it('reads a misspelling that authors listed as the word it stands for', async () => {
    assert.equal((await ask('inconu')).corrected, 'inconnu');
  });

  it('knows words that mean the same', async () => {
    assert.equal(await first('il veut se canner'), '/suicide/');
  });

  it('finds a number, however it is parted', async () => {
    assert.equal(await first('30 18'), '/3018/');
  });

  it('puts the pages of a country that is named first', async () => {
    const about = [page('/signaler/', { title: 'Signaler', words: ['où signaler'] }), page('/suisse/', { title: 'Numéros', words: ['numéros en suisse'] }), ...pages];
    const { index: ofCountries } = await sampleIndex(about, french);
    assert.equal((await ofCountries.search('signaler suisse', { limit: 2 })).results[0]?.path, '/suisse/');
    assert.equal((await ofCountries.search('signaler', { limit: 2 })).results[0]?.path, '/signaler/');
  });

  it('speaks of dying first only to words that do', async () => {
    const about = [page('/mourir/', { title: 'À qui parler', words: ['j’ai peur, à qui parler'], dangers: ['suicide'] }), page('/parler/', { title: 'À qui parler', words: ['j’ai peur, à qui parler'] }), ...pages];
    const { index: ofBoth } = await sampleIndex(about, french);
    assert.equal((await ofBoth.search('à qui parler', { limit: 2 })).results[0]?.path, '/parler/');
    assert.equal((await ofBoth.search('à qui parler', { limit: 2, danger: 'suicide' })).results[0]?.path, '/mourir/');
  });

  it('answers a word being typed by how it begins', async () => {
    assert.equal((await ask('chant', { isTyping: true })).results[0]?.path, '/chantage/');
    assert.equal((await ask('chant ', { isTyping: true })).results[0]?.path, '/chantage/', 'corrected, once the word is over');
  });

  it('says when no page holds all the words', async () => {
    assert.equal((await ask('inconnu photos')).isComplete, true);
    assert.equal((await ask('inconnu suicide')).isComplete, false);
  });

  it('gives the first things to do for a query that says nothing, and nothing for no query', async () => {
    for (const query of ['que faire', 'au secours aidez moi', 'xqzvw']) assert.deepEqual((await ask(query)).results.map(({ path }) => path), ['/debut/'], query);
    for (const query of ['', '   ', '\u202e 😱 <>']) assert.deepEqual((await ask(query)).results, [], query);
  });

  it('leads from the name of a service to the page that explains it', async () => {
    assert.equal(await first('mon fils va sur salon exemple'), '/familles/');
  });

  it('filters by kind, section, situation and age; a page for every age passes', async () => {
    const paths = async (filters: object) => (await ask('inconnu photos mourir parler', { filters, limit: 9 })).results.map(({ path }) => path).sort();
    assert.deepEqual(await paths({ kind: 'step' }), ['/suicide/']);
    assert.deepEqual(await paths({ situation: 'suicide' }), ['/suicide/']);
    assert.deepEqual(await paths({ section: 'talk' }), ['/13-15/']);
    assert.deepEqual(await paths({ age: '16-17' }), ['/chantage/', '/grooming/', '/suicide/']);
    assert.deepEqual(await paths({ audience: 'teacher' }), []);
  });

  it('reads the beginning of an endless query', async () => {
    assert.equal(await first(`chantage ${'abc '.repeat(5_000)}`), '/chantage/');
  });
});

describe('an index too large to come at once', () => {
  const noise = (seed: number) => Array.from({ length: 400 }, (_, at) => `mot${((seed * 7919 + at * 104_729) % 900_007).toString(36)}`).join(' ');
  const many = [...pages, ...Array.from({ length: 60 }, (_, number) => page(`/bruit-${number}/`, { title: `Bruit ${number}`, words: [noise(number)] }))];

  it('asks for the files a query needs, once, and no other', async () => {
    const { index, requests } = await sampleIndex(many, french);
    assert.deepEqual(requests, ['start.json']);
    assert.equal((await index.search('menace', { limit: 3 })).results[0]?.path, '/chantage/');
    const files = requests.length;
    assert.ok(files <= 3, requests.join(', '));
    await index.search('menace', { limit: 3 });
    assert.equal(requests.length, files);
  });

  it('says when a file is missing, and asks for it again the next time', async () => {
    const { index, requests, failing } = await sampleIndex(many, french);
    await index.search('menace', { limit: 3 });
    const file = requests.find((name) => name.includes('/stems-')) ?? '';
    const { index: broken, failing: missing } = await sampleIndex(many, french);
    missing.add(file);
    await assert.rejects(broken.search('menace', { limit: 3 }), /404/);
    missing.delete(file);
    assert.equal((await broken.search('menace', { limit: 3 })).results[0]?.path, '/chantage/');
    assert.equal(failing.size, 0);
  });
});

describe('openIndex', () => {
  it('fails when there is no index', async () => {
    const { openIndex } = await import('./quick-index.ts');
    await assert.rejects(openIndex('https://site.invalid/start.json', french, () => Promise.resolve(new Response('', { status: 404 }))), /404/);
  });
});
