import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, problemsWith, sample, type Files } from '../testing.ts';

const { change, channel } = paths;
const first = sample[change] ?? '';
const reach = /reach: '([0-9a-f]{12})'/.exec(first)?.[1] ?? '';
const next = 'content/changes/2026-11-21.yaml';

/** A later day of the record, with the given lines. */
const later = (...lines: readonly string[]): Files => ({
  [next]: `on: '2026-11-21'\nsummary: { fr: 'Des horaires changent.' }\nchanges:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
});

const otherHours = changed(channel, "'23:00'", "'22:00'");

/** What this rule finds: others have their say about the same files. */
const foundIn = async (files: Files) => (await problemsWith({ [change]: first, ...files })).filter(({ rule }) => rule === 'unrecorded-change');

const placesIn = async (files: Files) => (await foundIn(files)).map(({ file, line }) => `${file}:${line}`);

/** The lines that the first problem of `files` says to write. */
async function lineToPaste(files: Files): Promise<string[]> {
  const [problem] = await foundIn(files);
  return [...(problem?.fix ?? '').matchAll(/^ {2}- (\{.*\})$/gm)].map(([, line = '']) => line);
}

describe('unrecorded-change', () => {
  it('accepts a record that says what is published', async () => assert.deepEqual(await placesIn({}), []));

  it('finds a number that changed, where it stands, and gives the line that mends it', async () => {
    const files = changed(channel, "number: '3018' }", "number: '3019' }");
    const line = (files[channel] as string).split('\n').findIndex((text) => text.startsWith('contacts:')) + 1;
    assert.deepEqual(await placesIn(files), [`${channel}:${line}`]);
    const [pasted = '', ...others] = await lineToPaste(files);
    assert.match(pasted, /^\{ channel: fr-3018, kind: contacts, reach: '[0-9a-f]{12}' \}$/);
    assert.deepEqual(others, []);
    assert.deepEqual(await placesIn({ ...files, ...later(pasted) }), []);
  });

  it('finds hours that changed, and a record that calls it something else', async () => {
    const line = (otherHours[channel] as string).split('\n').findIndex((text) => text.startsWith('hours:')) + 1;
    assert.deepEqual(await placesIn(otherHours), [`${channel}:${line}`]);
    const [pasted = ''] = await lineToPaste(otherHours);
    assert.match(pasted, /kind: hours/);
    assert.deepEqual(await placesIn({ ...otherHours, ...later(pasted) }), []);
    assert.deepEqual(await placesIn({ ...otherHours, ...later(pasted.replace('hours', 'contacts')) }), [`${next}:4`]);
  });

  it('finds a channel that the record lacks', async () => {
    const twin = { 'content/channels/fr/3019.yaml': sample[channel] ?? '' };
    assert.equal((await foundIn(twin)).length, 1);
    assert.deepEqual(await placesIn({ ...twin, ...later(...(await lineToPaste(twin))) }), []);
  });

  it('finds a channel that is gone, and accepts that it went', async () => {
    const lines = [`{ channel: fr-3019, kind: added, reach: '${reach}' }`];
    const [problem, ...others] = await foundIn(later(...lines));
    assert.deepEqual([problem?.file, problem?.line, problem?.nearest, others.length], [next, 4, 'fr-3018', 0]);
    const before = { [change]: `${first}  - ${lines[0]}\n` };
    assert.deepEqual(await placesIn({ ...before, ...later('{ channel: fr-3019, kind: removed }') }), []);
  });

  it('leaves help for one’s own attraction out', async () => {
    const apart = { 'content/channels/fr/stop.yaml': (sample[channel] ?? '').replace('kind: helpline', 'kind: own-attraction') };
    assert.deepEqual(await placesIn(apart), []);
    assert.deepEqual(await placesIn({ ...apart, ...later(`{ channel: fr-stop, kind: added, reach: '${reach}' }`) }), [`${next}:4`]);
  });

  const wrong: readonly (readonly [what: string, line: string])[] = [
    ['a channel added twice', `{ channel: fr-3018, kind: added, reach: '${reach}' }`],
    ['a change that changes nothing', `{ channel: fr-3018, kind: hours, reach: '${reach}' }`],
    ['a change before the channel came', `{ channel: fr-3019, kind: hours, reach: '${reach}' }`],
    ['a channel that goes before it came', '{ channel: fr-3019, kind: removed }'],
    ['a change without a fingerprint', '{ channel: fr-3018, kind: hours }'],
    ['a channel that went, with a fingerprint', `{ channel: fr-3018, kind: removed, reach: '${reach}' }`],
  ];
  for (const [what, line] of wrong) {
    it(`finds ${what}`, async () => assert.deepEqual(await placesIn(later(line)), [`${next}:4`]));
  }

  it('says nothing more when the record or the channel can’t be read', async () => {
    assert.deepEqual(await placesIn({ [change]: 'a: [' }), []);
    assert.deepEqual(await placesIn({ [channel]: 'a: [' }), []);
    assert.deepEqual(await placesIn({ [change]: first.replace('kind: added', 'kind: ad') }), []);
  });
});
