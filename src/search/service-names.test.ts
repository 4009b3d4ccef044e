import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashesOfName } from '../domain/open-services.ts';
import { serviceIn } from './service-names.ts';

const codes = new Map(hashesOfName('Salon.exemple').map((code) => [code, 7]));

describe('serviceIn', () => {
  it('knows a coded name among other words, however it is typed', async () => {
    for (const query of ['mon fils va sur salon exemple', 'SALON EXEMPLE', 'salonexemple danger', 'salon éxemple']) {
      assert.equal(await serviceIn(query.split(' '), codes), 7, query);
    }
  });

  it('knows nothing of other names', async () => {
    assert.equal(await serviceIn(['salon'], codes), undefined);
    assert.equal(await serviceIn([], codes), undefined);
  });
});
