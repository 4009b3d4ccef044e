import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The folders of a swap, on one file system. */
export interface Swap {
  /** What is served, and keeps its name. May be missing. */
  readonly current: string;
  /** What takes its place. */
  readonly next: string;
  /** Where the old one waits until the new one is there. */
  readonly old: string;
}

/**
 * Puts `next` in the place of `current`, which is only ever absent between two renames.
 * @throws the error of the file system, once `current` is back as it was.
 */
export async function swap({ current, next, old }: Swap): Promise<void> {
  const hadOne = existsSync(current);
  if (hadOne) await rename(current, old);
  try {
    await rename(next, current);
  } catch (error) {
    if (hadOne) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
