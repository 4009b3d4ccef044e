import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unserved } from './unserved.ts';

it('tells what is for servers from what is for readers, under the base path', () => {
  const hidden = new RegExp(unserved('/a.b/'));
  const below = (paths: readonly string[]) => paths.map((path) => `/a.b/${path}`);
  for (const path of below(['headers.json', 'hosts/nginx.conf', 'index.html.br', 'agir/index.html.gz'])) assert.match(path, hidden);
  for (const path of [...below(['', 'br', 'a/headers.json', 'headers.json/', 'agir/hosts/', 'cards.zip']), '/headers.json', '/axb/hosts/x']) assert.doesNotMatch(path, hidden);
});
