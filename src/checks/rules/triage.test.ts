import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advice, paths, placesWith, problemsWith, question, sample, type Files } from '../testing.ts';

const file = (id: string) => `content/situations/${id}.yaml`;
const entry = (order: number, more = '') => `entry: { order: ${order}, label: { fr: Doute }, hint: { fr: Voir. }, icon: eye${more} }`;
const doubt = (...ways: readonly string[]): Files => ({ [file('doubt')]: question('doubt', ways, entry(2)) });

describe('triage', () => {
  it('accepts two questions, then what to do', async () => {
    const files = { ...doubt('seen', 'danger'), [file('seen')]: question('seen', ['danger', 'calm']), [file('calm')]: advice('calm') };
    assert.deepEqual(await placesWith(files), []);
  });

  it('refuses an answer that leads nowhere', async () => {
    assert.deepEqual(await placesWith(doubt('danger', 'nowhere')), [`${file('doubt')}:9 dangling-id`]);
  });

  it('refuses a way that comes back, and says which', async () => {
    const files = { ...doubt('seen', 'danger'), [file('seen')]: question('seen', ['doubt', 'danger']) };
    const [problem] = await problemsWith(files);
    assert.equal(problem?.file, file('seen'));
    assert.equal(problem?.line, 8);
    assert.match(problem?.message ?? '', /doubt → seen → doubt/);
  });

  it('refuses more than three steps', async () => {
    const files = {
      ...doubt('one', 'danger'), [file('one')]: question('one', ['two', 'danger']), [file('two')]: question('two', ['end', 'danger']), [file('end')]: advice('end'),
    };
    const problems = await problemsWith(files);
    assert.deepEqual(problems.map(({ file: where, line, rule }) => `${where}:${line} ${rule}`), [`${file('two')}:8 triage`, `${file('two')}:9 triage`]);
  });

  it('refuses a step that nothing leads to', async () => {
    assert.deepEqual(await placesWith({ [file('lost')]: advice('lost') }), [`${file('lost')}:1 triage`]);
  });

  it('refuses steps that lead to each other, and that no entry leads to', async () => {
    const files = { [file('a')]: question('a', ['b', 'danger']), [file('b')]: question('b', ['a', 'danger']) };
    assert.deepEqual(await placesWith(files), [`${file('a')}:1 triage`, `${file('b')}:1 triage`]);
  });

  it('says that an entry is empty, and where', async () => {
    assert.ok((await placesWith({ [file('lost')]: advice('lost', 'entry:') })).includes(`${file('lost')}:5 schema`));
  });

  it('refuses two countries at one address', async () => {
    const help = (sample[paths.country] ?? '').replaceAll('fr-3018', 'eu-3018');
    const found = await placesWith({ 'content/countries/be.yaml': help });
    assert.ok(found.includes(`${paths.country}:3 triage`), found.join());
  });

  it('refuses a danger that asks first', async () => {
    const files = { [file('doubt')]: question('doubt', ['danger', 'calm'], entry(2, ', urgent: true')), [file('calm')]: advice('calm') };
    assert.deepEqual(await placesWith(files), [`${file('doubt')}:5 triage`]);
  });

  it('refuses two steps at one address, or at one rank', async () => {
    assert.deepEqual(await placesWith({ [file('other')]: advice('danger', entry(2)) }), [`${file('other')}:2 triage`, `${file('other')}:2 triage`]);
    assert.deepEqual(await placesWith({ [file('other')]: advice('other', entry(1)) }), [`${file('other')}:5 triage`]);
  });
});
