import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paths, placesWith, problemsWith, sample, withParagraph } from '../testing.ts';

const at26 = [`${paths.article}:26 unknown-tag`];
const sign = '<Sign title="Scène">\n<May>Un.</May>\n<Often>Deux.</Often>\n<When>Trois.</When>\n<Tonight>Quatre.</Tonight>\n</Sign>';

describe('unknown-tag', () => {
  const refused: readonly (readonly [what: string, text: string])[] = [
    ['a tag that does not exist', '<Step>\n\n1. Un.\n\n</Step>'],
    ['raw HTML', 'Un <b>mot</b>.'],
    ['a fragment', 'Un <>mot</>.'],
    ['the name of a method of all objects', '<constructor />'],
    ['an unknown attribute', '<Say titre="Mots">\n\n- Un.\n\n</Say>'],
    ['a missing attribute', 'Appelez <Channel />.'],
    ['an empty attribute', '<KeyFigure value="" label="procédures" source="un" />'],
    ['a value for an attribute that has none', '<Channel id="fr-3018" card="oui" />'],
    ['an attribute without its value', '<Figure name />'],
    ['an attribute in braces', "<Channel id={'fr-3018'} />"],
    ['attributes from code', '<Timeline {...tout} />'],
    ['braces', 'Un {mot}.'],
    ['a comment in braces', '{/* note */}'],
    ['an import', "import x from 'x'"],
    ['a reading out of its sign', '<May>Un.</May>'],
    ['a bare sign', '<Sign title="Scène">\n<May>Un.</May>\n<Often>Deux.</Often>\n<When>Trois.</When>\n</Sign>'],
  ];
  for (const [what, text] of refused) {
    it(`refuses ${what}`, async () => assert.deepEqual([...new Set(await placesWith(withParagraph(text)))], at26));
  }

  it('refuses any tag in a definition', async () => {
    const files = { [paths.term]: `${sample[paths.term] ?? ''}\nVoir <Cite id="un" />.\n` };
    assert.deepEqual(await placesWith(files), [`${paths.term}:8 unknown-tag`]);
  });

  it('names the line of an attribute and the closest names', async () => {
    const [tag] = await problemsWith(withParagraph('<Step>\n\n1. Un.\n\n</Step>'));
    const attributes = await problemsWith(withParagraph('<KeyFigure\n  value="9"\n  labl="procédures"\n  label="x"\n  source="un"\n/>'));
    assert.equal(tag?.nearest, 'Steps');
    assert.deepEqual(attributes.map(({ line, nearest }) => [line, nearest]), [[28, 'label']]);
  });

  it('accepts the vocabulary', async () => {
    const text = `## Signes\n\n${sign}\n\n<Channel id="fr-3018" card />\n\n<Timeline />\n\n<Say>\n\n- « Oui. »\n\n</Say>`;
    assert.deepEqual(await placesWith(withParagraph(text)), []);
  });
});
