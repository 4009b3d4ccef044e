import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paths, placesWith, sample, withParagraph } from '../testing.ts';

const at26 = [`${paths.article}:26 heading`];

describe('heading', () => {
  const refused = ['# Un titre', 'Un titre\n===', '#### Un détail', '##', '## Que dire ?', '## que DIRE'];
  for (const text of refused) it(`refuses « ${text} »`, async () => assert.deepEqual(await placesWith(withParagraph(text)), at26));

  it('accepts levels in order', async () => {
    assert.deepEqual(await placesWith(withParagraph('### Un\n\n#### Deux\n\n## Trois')), []);
  });

  it('counts a sign as a heading of level 3', async () => {
    const sign = '<Sign title="Scène">\n<May>Un.</May>\n<Often>Deux.</Often>\n<When>Trois.</When>\n<Tonight>Quatre.</Tonight>\n</Sign>';
    assert.deepEqual(await placesWith({ [paths.page]: (sample[paths.page] ?? '').replace('Écrivez-nous.', sign) }), [`${paths.page}:8 heading`]);
  });

  it('refuses any in a definition', async () => {
    assert.deepEqual(await placesWith({ [paths.term]: `${sample[paths.term] ?? ''}\n## Origine\n` }), [`${paths.term}:8 heading`]);
  });
});
