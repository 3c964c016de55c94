import { Errno } from './errno.ts';
import { type DirectoryInode, type Inode, isDirectory } from './inode.ts';
import type { Volume } from './volume.ts';
import { isProperName, type Place, pathOf } from './walk.ts';

/** link(2): a second name for a file. */
export function link(volume: Volume, existing: string, path: string): void {
  const inode = volume.get(existing, 'keep');
  const place = volume.find(path, 'never');
  if (place.inode !== undefined) throw new Errno('EEXIST');
  if (place.slash) throw new Errno('ENOENT');
  if (isDirectory(inode)) throw new Errno('EPERM');
  volume.enter(place, inode);
}

/** symlink(2). */
export function symlink(volume: Volume, target: string, path: string): void {
  if (target === '') throw new Errno('ENOENT');
  const place = volume.find(path, 'never');
  if (place.inode !== undefined) throw new Errno('EEXIST');
  if (place.slash) throw new Errno('ENOENT');
  volume.addSymlink(place, target);
}

/** Where a symbolic link leads, as it was written. Throws EINVAL for what is none. */
export function readlink(volume: Volume, path: string): string {
  const inode = volume.get(path, 'keep');
  if (inode.kind !== 'symlink') throw new Errno('EINVAL');
  return inode.target;
}

/** unlink(2). */
export function unlink(volume: Volume, path: string): void {
  const place = volume.find(path, 'never');
  if (place.inode === undefined) throw new Errno('ENOENT');
  if (isDirectory(place.inode)) throw new Errno('EISDIR');
  if (place.slash) throw new Errno('ENOTDIR');
  volume.leave(place);
}

/** The absolute path without symbolic links, as realpath(3) gives it. */
export function realpath(volume: Volume, path: string): string {
  const { directory, name, inode } = volume.find(path, 'follow');
  const found = isDirectory(inode) ? pathOf(inode) : pathOf(directory);
  if (inode === undefined || found === undefined) throw new Errno('ENOENT');
  if (isDirectory(inode)) return found;
  return found === '/' ? `/${name}` : `${found}/${name}`;
}

/** rename(2). */
export function rename(volume: Volume, from: string, to: string): void {
  const source = volume.find(from, 'never');
  const target = volume.find(to, 'never');
  if (!isProperName(source.name) || !isProperName(target.name)) throw new Errno('EBUSY');
  const { inode } = source;
  if (inode === undefined) throw new Errno('ENOENT');
  if (!isDirectory(inode) && (source.slash || target.slash)) throw new Errno('ENOTDIR');
  if (isDirectory(inode) && contains(inode, target.directory)) throw new Errno('EINVAL');
  if (target.inode === inode) return;
  checkReplaceable(inode, target);
  if (target.inode !== undefined) volume.leave(target);
  volume.leave(source);
  volume.enter(target, inode);
}

function checkReplaceable(inode: Inode, { inode: replaced }: Place): void {
  if (replaced === undefined) return;
  if (isDirectory(replaced)) {
    if (!isDirectory(inode)) throw new Errno('EISDIR');
    if (replaced.entries.size > 0) throw new Errno('ENOTEMPTY');
  } else if (isDirectory(inode)) throw new Errno('ENOTDIR');
}

function contains(outer: DirectoryInode, inner: DirectoryInode): boolean {
  for (let at = inner; ; at = at.parent) {
    if (at === outer) return true;
    if (at === at.parent) return false;
  }
}
