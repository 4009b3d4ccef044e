import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channelKinds, kindApart } from './channel.ts';
import { formatVersion, openChannelSchema, openDataJsonSchema, openDataSchema } from './open-data.ts';

type Node = { readonly [key: string]: unknown };

/** Every part of a schema that describes a value, with its path. */
function* parts(node: Node, path: string): Generator<readonly [path: string, Node]> {
  yield [path, node];
  for (const group of ['properties', '$defs'] as const) {
    for (const [name, child] of Object.entries((node[group] ?? {}) as Node)) yield* parts(child as Node, `${path}/${name}`);
  }
  for (const [index, child] of ((node['oneOf'] ?? node['anyOf'] ?? []) as Node[]).entries()) yield* parts(child, `${path}/${index}`);
  for (const name of ['items', 'additionalProperties']) if (node[name]) yield* parts(node[name] as Node, `${path}/${name}`);
}

describe('openDataJsonSchema', () => {
  const schema = openDataJsonSchema('https://exemple.fr/channels.schema.json');

  it('is a JSON Schema of draft 2020-12 with its own address', () => {
    assert.deepEqual([schema['$schema'], schema['$id']], ['https://json-schema.org/draft/2020-12/schema', 'https://exemple.fr/channels.schema.json']);
  });

  it('describes every field', () => {
    const all = [...parts(schema, '')];
    assert.ok(all.length > 100);
    assert.deepEqual(all.filter(([, node]) => typeof node['description'] !== 'string' && !('$ref' in node)).map(([path]) => path), []);
  });

  it('lets a later minor version add fields', () => {
    assert.doesNotMatch(JSON.stringify(schema), /"additionalProperties":false/);
  });
});

describe('openDataSchema', () => {
  it('accepts the version it is', () => assert.ok(openDataSchema.shape.version.safeParse(formatVersion).success));

  it('has every kind but the one for a page apart', () => {
    assert.deepEqual([...openChannelSchema.shape.kind.options, kindApart].toSorted(), channelKinds.toSorted());
  });
});
