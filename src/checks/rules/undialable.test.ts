import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith } from '../testing.ts';

const number = (written: string) => changed(paths.channel, "number: '3018' }", `number: '${written}' }`);

describe('undialable', () => {
  for (const good of ['3018', '0 800 235 236', '+33 1 53 06 38 94', '112']) {
    it(`accepts ${good}`, async () => assert.deepEqual(await placesWith(number(good)), []));
  }

  for (const wrong of ['3081', '0 800 235 23', '01 48 06 42', '+33 1 53 06 38', '18 48 06 42 41']) {
    it(`refuses ${wrong}`, async () => assert.deepEqual(await placesWith(number(wrong)), [`${paths.channel}:15 undialable`]));
  }

  it('names the closest short number', async () => {
    const [problem] = await problemsWith(number('3019'));
    assert.equal(problem?.nearest, '3018');
  });
});
