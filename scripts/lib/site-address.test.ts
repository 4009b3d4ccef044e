import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSiteAddress } from './site-address.ts';

const url = 'https://parents.example';
const base = '/';

describe('checkSiteAddress', () => {
  const accepted = [
    { url, base },
    { url: 'http://localhost:8080', base: '/a/b/' },
    { url: 'https://dérrière.example', base: '/v1.0/derriere_le-pseudo~x/' },
  ];
  for (const address of accepted) {
    it(`accepts ${address.url}${address.base}`, () => checkSiteAddress(address, {}));
  }

  const badUrls: [string, string][] = [
    ['parents.example', 'SITE_URL=https://www.association.example'],
    ['', 'SITE_URL=https://www.association.example'],
    ['https://exa mple', 'SITE_URL=https://www.association.example'],
    ['https://', 'SITE_URL=https://www.association.example'],
    ['ftp://parents.example', 'SITE_URL=https://www.association.example'],
    ['https://parents.example/', 'SITE_URL=https://parents.example'],
    ['https://parents.example/site/', 'SITE_URL=https://parents.example and BASE_PATH for the path'],
    ['https://parents.example?x', 'SITE_URL=https://parents.example'],
    ['https://me@parents.example', 'SITE_URL=https://parents.example'],
  ];
  for (const [bad, advice] of badUrls) {
    it(`refuses the address "${bad}"`, () => {
      assert.throws(
        () => checkSiteAddress({ url: bad, base }, { SITE_URL: bad }),
        ({ message }: Error) => message.startsWith(`SITE_URL is "${bad}"`) && message.endsWith(`Try: ${advice}`),
      );
    });
  }

  const badBases: [string, string][] = [
    ['', '/'],
    ['parents', '/parents/'],
    ['/parents', '/parents/'],
    ['//parents/', '/parents/'],
    ['/a/../b/', '/a/b/'],
    ['/é/', '/'],
    ['/a b/', '/'],
    ['C:/Program Files/Git/parents/', '/Git/parents/'],
  ];
  for (const [bad, advice] of badBases) {
    it(`refuses the path "${bad}"`, () => {
      assert.throws(
        () => checkSiteAddress({ url, base: bad }, { BASE_PATH: bad }),
        ({ message }: Error) => message.startsWith(`BASE_PATH is "${bad}"`) && message.endsWith(`Try: BASE_PATH=${advice}`),
      );
    });
  }

  it('names the file when the setting comes from there', () => {
    assert.throws(() => checkSiteAddress({ url: 'x', base }, {}), /^Failure: `url` in site\.config\.ts is "x"/);
    assert.throws(() => checkSiteAddress({ url, base: 'x' }, {}), /^Failure: `base` in site\.config\.ts is "x"/);
  });
});
