import { crc32, deflateSync } from 'node:zlib';
import type { Colour } from './palette.ts';

/** Bits of a pixel: the place of its colour among sixteen. */
const bitDepth = 4;
const indexedColour = 3;

/** Deflate’s level: the last one takes twice as long for 1 %. */
const level = 8;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of `pixels` (red, green, blue and opacity of each, row by row; opaque), `width` (even) wide, in which each takes the nearest
 * colour of `palette`, sixteen at most. Source of the format: PNG Specification, W3C, third edition.
 */
export function indexedPng(pixels: Uint8Array, width: number, palette: readonly Colour[]): Buffer {
  const height = pixels.length / 4 / width;
  const nearest = nearestIn(palette);
  const rowLength = 1 + width / 2;
  // The first byte of each row is its filter: none.
  const rows = new Uint8Array(height * rowLength);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += 2) {
      const at = (y * width + x) * 4;
      rows[y * rowLength + 1 + x / 2] = (nearest(pixels, at) << bitDepth) | nearest(pixels, at + 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, indexedColour], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Gives the place in `palette` of the colour nearest to that of the pixel at `at`; remembers those it has met. */
function nearestIn(palette: readonly Colour[]): (pixels: Uint8Array, at: number) => number {
  const known = new Map<number, number>();
  return (pixels, at) => {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const key = (red << 16) | (green << 8) | blue;
    const found = known.get(key);
    if (found !== undefined) return found;
    const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    const index = distances.indexOf(Math.min(...distances));
    known.set(key, index);
    return index;
  };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
