import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from './cli.ts';

/** How long, in milliseconds, a lock may stay empty: the time its owner takes to write its id into it. */
const writingTime = 5000;

/**
 * Takes the lock at `path`, a file that holds the id of its owner, and resolves to what gives it back. A lock whose owner
 * has died is taken over.
 * @throws Failure that names the owner, when another process that is still running holds the lock.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  while (!(await create(path))) await removeStaleLock(path);
  return () => rm(path, { force: true });
}

/** Creates the file at `path` with the id of this process, unless there is one. */
async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeStaleLock(path: string): Promise<void> {
  const owner = await liveOwner(path);
  if (owner !== undefined) throw heldBy(owner, path);
  // One process at a time may remove a stale lock, and only after another look: it may have been taken over since.
  const guard = `${path}-takeover`;
  if (!(await create(guard))) throw heldBy('starting', guard);
  try {
    if ((await liveOwner(path)) === undefined) await rm(path, { force: true });
  } finally {
    await rm(guard);
  }
}

/** The id of the running process that holds the lock, `starting` while it is being written, or undefined. */
async function liveOwner(path: string): Promise<string | undefined> {
  try {
    const id = await readFile(path, 'utf8');
    if (id === '') return Date.now() - (await stat(path)).mtimeMs < writingTime ? 'starting' : undefined;
    return isRunning(Number(id)) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** True when a process has this id, whoever runs it. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function heldBy(owner: string, path: string): Failure {
  return new Failure(
    `Another build is running here (process ${owner}). Wait for it to end, then try again. If there is none, remove ${path}`,
  );
}
