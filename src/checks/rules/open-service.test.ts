import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashesOfName } from '../../domain/open-services.ts';
import type { Content, ContentFile } from '../content.ts';
import { parseYaml } from '../yaml-text.ts';
import { openServiceRule } from './open-service.ts';

const rule = openServiceRule(new Set(hashesOfName('Salon.exemple')));

function linesOf(file: string, fields: string): number[] {
  const only: ContentFile = { kind: 'source', id: 'x', file, fields: parseYaml(fields) };
  const none = new Set<string>();
  const content: Content = { files: [only], strings: [], ids: { article: none, page: none, term: none, channel: none, country: none, situation: none, change: none, source: none, event: none, conversation: none, chart: none, 'page-words': none }, knownWords: none };
  return Array.from(rule.check(content, '2026-11-21'), ({ line }) => line);
}

describe('open-service', () => {
  it('finds a name in a title, an address, words for the search and the name of a file', () => {
    assert.deepEqual(linesOf('x.yaml', "publisher: A\ntitle: 'Sur SalonExemple, hier'"), [2]);
    assert.deepEqual(linesOf('x.yaml', 'publisher: A\nurl: https://www.salon.exemple/fr/'), [2]);
    assert.deepEqual(linesOf('x.yaml', "words:\n  - 'c est quoi'\n  - 'salon exemple avis'"), [3]);
    assert.deepEqual(linesOf('content/sources/avis-salon-exemple.yaml', 'publisher: A'), [1]);
  });

  it('accepts the rest', () => assert.deepEqual(linesOf('x.yaml', "title: 'Un salon, exemple à suivre'"), []));
});
