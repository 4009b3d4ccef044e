import { createHash } from 'node:crypto';

/**
 * Services open today for anonymous chat, random video or meeting strangers, which no page may name: the hashes of each
 * name (`hashesOfName`), so that this repository does not advertise them. To add one, run
 * `node scripts/open-service.ts 'its name'` and paste the lines it prints. A service that closes is taken out.
 */
export const openServiceHashes: ReadonlySet<string> = new Set([
  '019bffeaa631683e',
  '1b66b348a8fc4466',
  '20788baa4b0c5010',
  '23c52177db659db9',
  '23db48759b791d52',
  '29593eb1b709e5e7',
  '3c6e88d790e9bfdf',
  '468f1d21ea946f61',
  '558b3f53d9afc249',
  '5c4d4b34035751c7',
  '6247a33c982d5404',
  '6b34c1a5ab8d682a',
  '769554d7d8da2db4',
  '8772239135ccdf5a',
  '91f7e682b2c05dd1',
  '9c31c502c243d122',
  'abed4fffe355ffa7',
  'bb11db9536927145',
  'c5fea4236b8c387a',
  'c72ba3205e0d1e4c',
  'd73afd21f46dd340',
  'dd3b77eba320ee42',
  'de2bd80ebca548b3',
  'eac6170756927b64',
  'f5308dce6aa4de9c',
]);

/** Most words a name may count. */
const longestName = 3;

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The hashes that stand for a service's name: as words apart, and as one word (« Ex.ample »: « ex ample », « example »). */
export function hashesOfName(name: string): string[] {
  const words = (name.match(word) ?? []).map(normalised);
  return [...new Set([hash(words.join(' ')), hash(words.join(''))])];
}

/**
 * The names of `hashes` that `text` (prose, a title or an address) holds, with the index where each begins. Accents and
 * capitals do not matter. Words that a dot or a hyphen joins are read apart and as one; words that a space parts are not
 * joined, for two ordinary words may spell a name together.
 */
export function openServicesIn(text: string, hashes = openServiceHashes): { name: string; index: number }[] {
  const words = [...text.matchAll(word)];
  return words.flatMap((first, position) => {
    const ends = words.slice(position, position + longestName).map((last) => last.index + last[0].length);
    const name = ends.map((end) => text.slice(first.index, end)).find((window) => isNamed(window, hashes));
    return name === undefined ? [] : [{ name, index: first.index }];
  });
}

function isNamed(window: string, hashes: ReadonlySet<string>): boolean {
  if (/[^\p{L}\p{N}\p{M} ._-]|[ ._-]{2}/u.test(window)) return false;
  const [apart = '', joined = apart] = hashesOfName(window);
  return hashes.has(apart) || (!window.includes(' ') && hashes.has(joined));
}

function normalised(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function hash(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
