import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { figureNames } from './figure.ts';
import { tags } from './vocabulary.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

describe('tags', () => {
  it('are the components that guides and pages are given', async () => {
    const [, given = ''] = /vocabulary = \{([^}]*)\}/.exec(await read('src/components/mdx/index.ts')) ?? [];
    // What has a colon replaces an element of Markdown, and is no tag.
    const names = given.split(',').map((name) => name.trim()).filter((name) => /^\w+$/.test(name));
    assert.deepEqual(names.sort(), Object.keys(tags).sort());
  });

  it('are explained to authors, with the drawings', async () => {
    const notice = await read('content/README.md');
    const forPagesAlone = ['ContactWays', 'Host', 'Publisher'];
    for (const name of Object.keys(tags).filter((tag) => !forPagesAlone.includes(tag))) assert.ok(notice.includes(`<${name}`), name);
    for (const name of figureNames) assert.ok(notice.includes(`\`${name}\``), name);
  });
});
