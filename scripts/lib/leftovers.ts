import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes from `buildDir` what builds that died left there. Call it with the lock held: nobody else is building then.
 * When one died in the middle of its swap, the site it had set aside goes back to `dist`.
 */
export async function clearLeftovers(buildDir: string, dist: string): Promise<void> {
  for (const name of await readdir(buildDir)) {
    const path = join(buildDir, name);
    if (/^old-\d+$/.test(name) && !existsSync(dist)) await rename(path, dist);
    else if (/^(?:old-)?\d+$/.test(name)) await rm(path, { recursive: true });
  }
}
