import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblems, nearestOf, type Problem } from './problem.ts';

const problem = (file: string, line: number, more: Partial<Problem> = {}): Problem => ({
  rule: 'règle', file, line, message: 'Ce qui ne va pas.', fix: 'Ce qu’il faut faire.', ...more,
});

describe('nearestOf', () => {
  it('gives the closest choice', () => assert.equal(nearestOf('titel', ['summary', 'title', 'words']), 'title'));
  it('accepts one letter in a short word, not two', () => assert.deepEqual([nearestOf('fe', ['fr']), nearestOf('fr', ['en'])], ['fr', undefined]));
  it('gives nothing when no choice is close', () => assert.equal(nearestOf('inconnu', ['title', 'words']), undefined));
  it('gives nothing without choices', () => assert.equal(nearestOf('x', []), undefined));
});

describe('formatProblems', () => {
  it('shows problems by file then line, with what to do, and their number', () => {
    const text = formatProblems([problem('b.yaml', 2), problem('a.mdx', 12, { nearest: 'fr-3018' }), problem('a.mdx', 3)]);
    assert.equal(text, [
      'a.mdx:3  [règle] Ce qui ne va pas.', '  → Ce qu’il faut faire.', '',
      'a.mdx:12  [règle] Ce qui ne va pas.', '  → Ce qu’il faut faire.', '  Le plus proche : « fr-3018 ».', '',
      'b.yaml:2  [règle] Ce qui ne va pas.', '  → Ce qu’il faut faire.', '',
      '3 erreurs dans 2 fichiers.',
    ].join('\n'));
  });
});
