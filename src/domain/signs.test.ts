import assert from 'node:assert/strict';
import { it } from 'node:test';
import { signsOf } from './signs.ts';

it('reads the signs of a guide, without the calls to its sources', () => {
  const body = `Un texte.

<Sign title="Un casque neuf">
<May>Un cadeau<Cite id="a" />.</May>
<Tonight>« Il est beau<Cite id="b" />. »</Tonight>
</Sign>

<Sign title="« Lui me comprend »">
<Tonight>Écoutez.</Tonight>
</Sign>`;
  assert.deepEqual(signsOf(body), [{ title: 'Un casque neuf', tonight: '« Il est beau. »' }, { title: '« Lui me comprend »', tonight: 'Écoutez.' }]);
  assert.deepEqual(signsOf('Aucun signe.'), []);
});
