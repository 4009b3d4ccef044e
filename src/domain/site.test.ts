import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isReservedAddress } from './site.ts';

it('knows the addresses that belong to nobody', () => {
  for (const reserved of ['https://derriere-le-pseudo.example', 'https://www.example.org', 'http://localhost:4321', 'https://a.test']) assert.ok(isReservedAddress(reserved), reserved);
  for (const owned of ['https://asso.fr', 'https://myexample.com', 'https://example.fr']) assert.ok(!isReservedAddress(owned), owned);
});
