import { glob, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Text formats. Fonts, pictures and Pagefind's own `.pf_*` and `.pagefind` files are already compressed. */
const textFiles = '**/*.{html,css,js,mjs,json,svg,xml,txt,webmanifest,csv,vcf}';

/** Files that are not compressed: smaller than this, in bytes, or not served. */
const smallestSize = 200;
const unserved = new Set(['headers.json']);

/** Compressed size, in bytes, below which a page comes in the first answer whatever is done: the best Brotli is left out. */
const smallEnough = 13_000;

/** Brotli’s quick quality, and its best one, which takes fifteen times as long for 7 % less. */
const quick = 9;

/** Writes `.br` and `.gz` beside each text file of the built site. Comes last: what is written after it stays as it is. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: { 'astro:build:done': ({ dir }) => compressFiles(fileURLToPath(dir)) },
  };
}

/** Writes a Brotli and a gzip twin beside each text file under `dir`, where the twin is smaller than the file. */
export async function compressFiles(dir: string): Promise<void> {
  const paths = (await Array.fromAsync(glob(textFiles, { cwd: dir }))).filter((path) => !unserved.has(path));
  const queue = paths.values();
  const worker = async (): Promise<void> => {
    for (const path of queue) await compressFile(join(dir, path));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  if (text.length < smallestSize) return;
  const twins = {
    '.br': await brotli(text),
    '.gz': await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [extension, twin] of Object.entries(twins)) {
    if (twin.length < text.length) await writeFile(path + extension, twin);
  }
}

/** `text` as its `.br` twin holds it. */
export async function brotli(text: Buffer): Promise<Buffer> {
  const at = (quality: number) => promisify(brotliCompress)(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
  const small = await at(quick);
  return small.length <= smallEnough ? small : at(constants.BROTLI_MAX_QUALITY);
}
