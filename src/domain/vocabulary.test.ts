import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { figureNames } from './figure.ts';
import { tags } from './vocabulary.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

describe('tags', () => {
  it('are the components that guides and pages are given', async () => {
    const given = async (file: string) => {
      const [, list = ''] = /ocabulary = \{([^}]*)\}/.exec(await read(`src/components/mdx/${file}`)) ?? [];
      // What has a colon replaces an element of Markdown, and is no tag.
      return list.split(',').map((name) => name.trim()).filter((name) => /^\w+$/.test(name)).sort();
    };
    const named = (forPages: boolean) => Object.keys(tags).filter((name) => Boolean(tags[name]?.forPages) === forPages).sort();
    assert.deepEqual(await given('index.ts'), named(false));
    assert.deepEqual(await given('pages.ts'), named(true));
  });

  it('are explained to authors, with the drawings', async () => {
    const notice = await read('content/README.md');
    for (const name of Object.keys(tags)) assert.ok(notice.includes(`<${name}`), name);
    for (const name of figureNames) assert.ok(notice.includes(`\`${name}\``), name);
  });
});
