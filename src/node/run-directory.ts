import { constants } from 'node:fs';
import { cp, lstat, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { killOrphans } from './kill-orphans.ts';

const prefix = 'highwater-';

/** No run lives longer: its time limit is at most 30 s. */
const longestRunMs = 120_000;

/** Types, source maps and archives of extensions are most of a package, and no program loads them. */
const isForRunning = (path: string): boolean => !/\.(?:map|c?ts|gz)$/.test(path);

/**
 * Writes the files of a program into a fresh directory of its own, with copies of the packages that it
 * may import (folders by name), and gives its real path. Copies, since Node's permission model lets a
 * program write through a link.
 */
export async function makeRunDirectory(
  files: Record<string, string>,
  packages: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), prefix));
  try {
    for (const [path, text] of Object.entries(files)) {
      const target = join(directory, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    for (const [name, folder] of packages) {
      const copy = join(directory, 'node_modules', name);
      await cp(folder, copy, {
        recursive: true,
        mode: constants.COPYFILE_FICLONE,
        filter: isForRunning,
      });
    }
  } catch (error) {
    await removeRunDirectory(directory);
    throw error;
  }
  return directory;
}

/** Removes the directory of a run. One that is gone already is no error. */
export async function removeRunDirectory(directory: string): Promise<void> {
  // A process that was killed a moment ago may still be writing: then `rm` meets new files.
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/**
 * Removes the directories that a killed server left behind, and ends the programs that still run
 * in them. Directories young enough to be of a run in progress stay; ages are in milliseconds. Gives
 * the removed paths. Rejects once all were tried if some could not be removed, naming each.
 */
export async function removeStaleRunDirectories(olderThanMs = longestRunMs): Promise<string[]> {
  const parent = await realpath(tmpdir());
  const removed: string[] = [];
  const failures: string[] = [];
  for (const name of await readdir(parent)) {
    if (!/^highwater-[A-Za-z0-9]{6}$/.test(name)) continue;
    const directory = join(parent, name);
    try {
      if (!(await isStale(directory, olderThanMs))) continue;
      await killOrphans(directory);
      await removeRunDirectory(directory);
      removed.push(directory);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return removed;
}

async function isStale(directory: string, olderThanMs: number): Promise<boolean> {
  // Of a link itself: what it leads to is not of a run.
  const found = await lstat(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined; // Its run has ended meanwhile.
    throw error;
  });
  if (found === undefined) return false;
  const ours = process.getuid === undefined || found.uid === process.getuid();
  // Whole milliseconds, as the clock gives: one that was made in this one is not of the future.
  const bornMs = Math.floor(Math.max(found.birthtimeMs, found.mtimeMs));
  return found.isDirectory() && ours && Date.now() - bornMs >= olderThanMs;
}
