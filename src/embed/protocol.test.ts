import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { heightIn, heightMessage, isReady, tallest } from './protocol.ts';

describe('a height', () => {
  it('is told whole, within its bounds', () => {
    for (const [height, told] of [[320.2, 321], [0, 1], [-5, 1], [Number.NaN, 1], [Infinity, tallest], [1e9, tallest]] as const) {
      assert.equal(heightMessage(height).height, told, String(height));
    }
  });

  it('is read as it was told', () => {
    fc.assert(fc.property(fc.double(), (height) => heightIn(heightMessage(height)) === heightMessage(height).height));
  });

  it('is read from nothing else', () => {
    const message = heightMessage(480);
    for (const data of [undefined, null, 480, 'height', [], {}, { ...message, version: 2 }, { ...message, type: 'other' }, { ...message, height: '480' }, { ...message, height: 0 }, { ...message, height: 1.5 }, { ...message, height: Infinity }, { ...message, height: tallest + 1 }]) {
      assert.equal(heightIn(data), undefined, JSON.stringify(data));
    }
  });

  it('is within its bounds, whatever anybody sends', () => {
    const anybody = fc.oneof(fc.anything(), fc.record({ type: fc.constant('derriere-le-pseudo'), version: fc.constant(1), height: fc.anything() }));
    fc.assert(fc.property(anybody, (data) => {
      const height = heightIn(data);
      return height === undefined || (Number.isInteger(height) && height > 0 && height <= tallest);
    }));
  });
});

it('hears WordPress say that it listens, to the frame of one secret alone', () => {
  assert.ok(isReady({ message: 'ready', secret: 'aB3dE5fG7h' }, 'aB3dE5fG7h'));
  assert.ok(!isReady({ message: 'ready', secret: 'other' }, 'aB3dE5fG7h'));
  fc.assert(fc.property(fc.anything(), (data) => assert.ok(!isReady(data, 'aB3dE5fG7h'))));
});
