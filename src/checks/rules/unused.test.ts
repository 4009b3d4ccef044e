import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation, paths, placesWith, sample, withParagraph } from '../testing.ts';

describe('unused', () => {
  it('finds a source that nothing cites', async () => {
    const file = 'content/sources/quatre.yaml';
    const files = { [file]: (sample[paths.source] ?? '').replace('/un', '/quatre') };
    assert.deepEqual(await placesWith(files), [`${file}:1 unused`]);
  });

  it('finds a conversation or a chart printed nowhere', async () => {
    const talk = 'content/conversations/fr/amie.yaml';
    assert.deepEqual(await placesWith({ [talk]: conversation }), [`${talk}:1 unused`]);
    assert.deepEqual(await placesWith({ [talk]: conversation, ...withParagraph('<Conversation id="amie" />') }), []);
    const chart = 'content/charts/ages.yaml';
    const ages = "title: { fr: 'Des âges' }\nunit: count\nbars:\n  - { label: { fr: 'Un' }, value: 2 }\n  - { label: { fr: 'Deux' }, value: 3 }\nnote: { fr: 'Une étude.' }\nsource: un\n";
    assert.deepEqual(await placesWith({ [chart]: ages }), [`${chart}:1 unused`]);
    assert.deepEqual(await placesWith({ [chart]: ages, ...withParagraph('<Chart id="ages" />') }), []);
  });

  it('counts services, events, conversations and charts, and every tag', async () => assert.deepEqual(await placesWith({}), []));
});
