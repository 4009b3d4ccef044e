import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mdxToJs } from 'satteri';
import { frenchTypographyPlugin } from './french-typography.ts';

/** First text of the compiled page, as it will be printed. */
function firstText(source: string, file: string): string {
  const { code } = mdxToJs(source, { mdastPlugins: [frenchTypographyPlugin], fileURL: new URL(`file:///content/articles/${file}`) });
  const literal = /children: (?:\[)?("(?:[^"\\]|\\.)*")/.exec(code)?.[1] ?? '""';
  return JSON.parse(literal.replace(/\\x([0-9a-f]{2})/gi, '\\u00$1')) as string;
}

describe('frenchTypographyPlugin', () => {
  it('prints the prose of a French file with French typography', () => {
    assert.equal(firstText("L'enfant dit : « oui » !", 'fr/agir/a.mdx'), 'L’enfant dit\u00a0: «\u202foui\u202f»\u202f!');
  });

  it('leaves other languages alone', () => {
    assert.equal(firstText("Don't wait: call!", 'en/act/a.mdx'), "Don't wait: call!");
  });
});
