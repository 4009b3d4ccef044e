import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Where the files to check come from. Paths count from the root of the project, with `/` between folders. */
export interface FileSource {
  /** Paths of the files below content/, in any order. */
  readonly list: () => Promise<string[]>;
  /** The bytes of a file. @throws the file system's error when there is none. */
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** The files of the project in the folder `root`. */
export function filesIn(root: string): FileSource {
  return {
    list: async () => {
      const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(() => []);
      const files = entries.filter((entry) => !entry.isDirectory());
      return files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
    },
    read: (path) => readFile(join(root, path)),
  };
}
