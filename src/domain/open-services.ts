import { createHash } from 'node:crypto';

/**
 * Services open today for anonymous chat, random video or meeting strangers, which no page may name: one hash a name
 * (`openServiceHash`), so that this repository does not advertise them. To add one, run
 * `node scripts/open-service.ts 'its name'` and paste the line it prints. A service that closes is taken out.
 */
export const openServiceHashes: ReadonlySet<string> = new Set([
  '019bffeaa631683e',
  '1b66b348a8fc4466',
  '20788baa4b0c5010',
  '23c52177db659db9',
  '29593eb1b709e5e7',
  '468f1d21ea946f61',
  '558b3f53d9afc249',
  '5c4d4b34035751c7',
  '6b34c1a5ab8d682a',
  '8772239135ccdf5a',
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

function normalised(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Hash of a service's name: 16 hexadecimal digits of SHA-256, the same however it is spaced, dotted, accented or
 * capitalised (« Ex Ample », « ex.ample » and « example » are one name).
 */
export function openServiceHash(name: string): string {
  const joined = (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(normalised).join('');
  return createHash('sha256').update(joined).digest('hex').slice(0, 16);
}

/** The names of `hashes` that `text` (prose, a title or an address) holds, with the index where each begins. */
export function openServicesIn(text: string, hashes = openServiceHashes): { name: string; index: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  return words.flatMap((first, position) => {
    const ends = words.slice(position, position + longestName).map((word) => word.index + word[0].length);
    const name = ends.map((end) => text.slice(first.index, end)).find((window) => hashes.has(openServiceHash(window)));
    return name === undefined ? [] : [{ name, index: first.index }];
  });
}
