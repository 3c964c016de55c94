import { Errno } from './errno.ts';
import { type Inode, isDirectory } from './inode.ts';
import type { Volume } from './volume.ts';
import { isProperName } from './walk.ts';

/** mkdir(2). Throws EEXIST and as `walk` does. */
export function makeDirectory(volume: Volume, path: string, mode: number): void {
  const place = volume.find(path, 'never');
  if (place.inode !== undefined) throw new Errno('EEXIST');
  volume.addDirectory(place, mode);
}

/**
 * Makes a directory and those above it that lack, as MKDirpSync of src/node_file.cc does. Gives the
 * path of the first that was made, as it was spelt; undefined when all were there.
 */
export function makeDirectories(volume: Volume, path: string, mode: number): string | undefined {
  const waiting = [path];
  let first: string | undefined;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      makeDirectory(volume, next, mode);
      first ??= next;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      const above = next.includes('/') ? next.slice(0, next.lastIndexOf('/')) : next;
      if (error.code === 'ENOENT' && above !== next) waiting.push(next, above);
      else if (error.code === 'ENOENT' || error.code === 'EEXIST') {
        if (isDirectory(volume.get(next))) continue;
        throw new Errno(waiting.length > 0 ? 'ENOTDIR' : 'EEXIST');
      } else throw error;
    }
  }
  return first;
}

/** rmdir(2). Throws ENOTEMPTY, ENOTDIR, EINVAL and EBUSY. */
export function removeDirectory(volume: Volume, path: string): void {
  const place = volume.find(path, 'never');
  if (place.inode === undefined) throw new Errno('ENOENT');
  if (place.name === '.') throw new Errno('EINVAL');
  if (place.name === '..') throw new Errno('ENOTEMPTY');
  if (!isDirectory(place.inode)) throw new Errno('ENOTDIR');
  if (!isProperName(place.name)) throw new Errno('EBUSY');
  if (place.inode.entries.size > 0) throw new Errno('ENOTEMPTY');
  volume.leave(place);
}

/** Names in a directory with what they stand for, in the order they were made. Throws ENOTDIR. */
export function listDirectory(volume: Volume, path: string): [name: string, inode: Inode][] {
  const inode = volume.get(path);
  if (!isDirectory(inode)) throw new Errno('ENOTDIR');
  return [...inode.entries].filter(([, entry]) => !volume.isHidden(entry));
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** mkdtemp(3): makes a directory whose name is `prefix` and six characters, and gives its path. */
export function makeTemporaryDirectory(
  volume: Volume,
  prefix: string,
  random: () => number,
): string {
  for (;;) {
    const suffix = Array.from({ length: 6 }, () => letters[Math.floor(random() * letters.length)]);
    const path = prefix + suffix.join('');
    if (volume.find(path, 'never').inode !== undefined) continue;
    makeDirectory(volume, path, 0o700);
    return path;
  }
}

/** Removes what a path names with all that is below it. Throws ENOENT or ENOTDIR where nothing is. */
export function removeTree(volume: Volume, path: string): void {
  const place = volume.find(path, 'never');
  if (place.inode === undefined) throw new Errno('ENOENT');
  if (isDirectory(place.inode)) {
    if (!isProperName(place.name)) throw new Errno(place.name === '/' ? 'EBUSY' : 'EINVAL');
    place.inode.entries.clear();
  }
  volume.leave(place);
}
