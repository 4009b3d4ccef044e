import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestPath } from './request-path.ts';

describe('requestPath', () => {
  it('decodes the path and keeps the query as it is', () => {
    assert.deepEqual(requestPath('/rep%C3%A9rer/?q=a%20b'), {
      path: '/repérer/',
      encoded: '/rep%C3%A9rer/',
      query: '?q=a%20b',
    });
    assert.deepEqual(requestPath('/'), { path: '/', encoded: '/', query: '' });
    assert.equal(requestPath('/a..b/...')?.path, '/a..b/...');
    assert.equal(requestPath('/?next=/../x')?.path, '/');
  });

  const refused = [
    '',
    '*',
    'http://localhost/',
    '/%',
    '/%E0%A4%A',
    '/../x',
    '/a/..',
    '/./a',
    '/%2e%2e/x',
    '/..%2fx',
    '/a%5c..%5cx',
    '/..\\x',
    '//example.org/',
    '/%2fexample.org',
    '/a%00.html',
  ];
  for (const target of refused) {
    it(`refuses « ${target} »`, () => assert.equal(requestPath(target), undefined));
  }
});
