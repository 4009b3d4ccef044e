import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The files of the site’s two fonts, as their packages give them. */
const files = {
  atkinson: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  bricolage: '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.woff2',
} as const;

const require = createRequire(import.meta.url);

/** The whole font `name`, in WOFF2: Atkinson in every weight, Bricolage in its boldest. */
export function fontFile(name: keyof typeof files): Promise<Buffer> {
  return readFile(require.resolve(files[name]));
}
