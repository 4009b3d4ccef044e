import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { palette } from './palette.ts';
import { pictureSvg } from './picture.ts';
import { png } from './png.ts';

const svg = (title: string) => pictureSvg({ path: '/', locale: 'fr', kicker: 'Agir', title, numbers: [{ number: '3018' }], note: 'Numéro comparé.' });

/** Pixels of a PNG, as another program reads it. */
function read(image: Buffer, width: number, height: number): Buffer {
  const address = `data:image/png;base64,${image.toString('base64')}`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`).render().pixels;
}

it('is a PNG of 1200 × 630, light enough for a phone', () => {
  const image = png(svg('Prévenir l’école'));
  assert.equal(image.subarray(1, 4).toString(), 'PNG');
  assert.deepEqual([image.readUInt32BE(16), image.readUInt32BE(20)], [1200, 630]);
  assert.ok(image.length < 20_000, String(image.length));
});

it('has the same bytes each time, and others for another title', () => {
  assert.deepEqual(png(svg('Prévenir l’école')), png(svg('Prévenir l’école')));
  assert.notDeepEqual(png(svg('Prévenir l’école')), png(svg('Prévenir la police')));
});

it('keeps each pixel, in the nearest colour of sixteen', () => {
  assert.equal(palette.length, 16);
  const colours = [[9, 58, 49], [10, 58, 49], [251, 248, 241], [244, 185, 66]];
  const pixels = new Uint8Array(colours.flatMap((colour) => [...colour, 255]));
  const expected = [[9, 58, 49], [9, 58, 49], [251, 248, 241], [244, 185, 66]].flatMap((colour) => [...colour, 255]);
  assert.deepEqual([...read(indexedPng(pixels, 2, palette), 2, 2)], expected);
});
