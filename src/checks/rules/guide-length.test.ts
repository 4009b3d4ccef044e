import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith, sample, withParagraph } from '../testing.ts';

const more = '- Parlez-lui ce soir, sans colère, puis écoutez ce qu’il veut bien dire.\n\n'.repeat(60);

describe('guide-length', () => {
  it('asks for a guide long enough', async () => {
    const [problem] = await problemsWith({ [paths.article]: (sample[paths.article] ?? '').replace(/(\n- Parlez[^\n]*\n){30}/, '') });
    assert.deepEqual([problem?.rule, problem?.line], ['guide-length', 1]);
    assert.match(problem?.message ?? '', /\d+ mots : il en faut de 500 à 1100/);
  });

  it('asks for a guide short enough', async () => {
    assert.deepEqual(await placesWith(withParagraph(more)), [`${paths.article}:1 guide-length`]);
  });

  it('gives more room to the account of a case and to the law', async () => {
    for (const form of ['case', 'law']) {
      const text = withParagraph(more)[paths.article] as string;
      assert.deepEqual(await placesWith({ [paths.article]: text.replace('order: 1', `order: 1\nform: ${form}`) }), []);
    }
  });

  it('names the closest shape when it is unknown', async () => {
    const [problem] = await problemsWith(changed(paths.article, 'order: 1', 'form: cases\norder: 1'));
    assert.deepEqual([problem?.rule, problem?.line, problem?.nearest], ['schema', 12, 'case']);
  });

  it('names the closest audience when it is unknown', async () => {
    const [problem] = await problemsWith(changed(paths.article, 'order: 1', 'audience: [parents]\norder: 1'));
    assert.deepEqual([problem?.rule, problem?.line, problem?.nearest], ['schema', 12, 'parent']);
  });
});
