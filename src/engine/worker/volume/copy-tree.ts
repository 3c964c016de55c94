import { setTimes } from './attributes.ts';
import { copyFile } from './copy-file.ts';
import { makeDirectories } from './directories.ts';
import { Errno } from './errno.ts';
import { type DirectoryInode, type Inode, isDirectory } from './inode.ts';
import { unlink } from './links.ts';
import type { Volume } from './volume.ts';
import { pathOf, walk } from './walk.ts';

export interface CopyOptions {
  /** Replace files that are there. */
  force: boolean;
  errorOnExist: boolean;
  /** Leave the text of links as it is instead of making it absolute. */
  verbatimSymlinks: boolean;
  preserveTimestamps: boolean;
}

/** A file is in the way, and `errorOnExist` asks for an error. */
export class TargetExists extends Error {
  override name = 'TargetExists';
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** An `Errno` with the path that it happened at. */
export class CopyFailed extends Error {
  override name = 'CopyFailed';
  readonly errno: Errno;
  readonly path: string;

  constructor(errno: Errno, path: string) {
    super(errno.code);
    this.errno = errno;
    this.path = path;
  }
}

/**
 * Copies a directory with all that is below it, into one that may exist, as the C++ behind
 * `fs.cpSync()` does. Throws TargetExists and CopyFailed.
 */
export function copyTree(volume: Volume, from: string, to: string, options: CopyOptions): void {
  const source = volume.get(from);
  if (!isDirectory(source)) throw new Errno('ENOTDIR');
  const isNew = volume.find(to, 'follow').inode === undefined;
  makeDirectories(volume, to, 0o777);
  for (const [name, entry] of [...source.entries]) {
    const at = `${from}/${name}`;
    const target = `${to.replace(/\/$/, '')}/${name}`;
    try {
      copyEntry(volume, source, entry, at, target, options);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      throw new CopyFailed(error, to);
    }
  }
  if (isNew) volume.get(to).permissions = source.permissions;
  if (options.preserveTimestamps) copyTimes(volume, source, to);
}

function copyEntry(
  volume: Volume,
  directory: DirectoryInode,
  entry: Inode,
  from: string,
  to: string,
  options: CopyOptions,
): void {
  // Of `dereference` the C++ takes no notice here.
  if (entry.kind === 'symlink') {
    copyLink(volume, directory, entry.target, to, options);
    return;
  }
  if (isDirectory(entry)) {
    copyTree(volume, from, to, options);
    return;
  }
  const isThere = volume.find(to, 'follow').inode !== undefined;
  if (isThere && !options.force) {
    if (options.errorOnExist) throw new TargetExists(to);
    return;
  }
  copyFile(volume, from, to, 0);
  if (options.preserveTimestamps) copyTimes(volume, entry, to);
}

function copyLink(
  volume: Volume,
  directory: DirectoryInode,
  target: string,
  to: string,
  { verbatimSymlinks }: CopyOptions,
): void {
  const absolute = verbatimSymlinks ? target : resolveTarget(volume, directory, target);
  const there = volume.find(to, 'keep').inode;
  // As in Node, a link that leads nowhere is in the way and is not replaced.
  if (there?.kind === 'symlink' && !verbatimSymlinks && leadsSomewhere(volume, to)) {
    unlink(volume, to);
  } else if (there !== undefined) throw new Errno('EEXIST');
  volume.addSymlink(volume.find(to, 'never'), absolute);
}

function leadsSomewhere(volume: Volume, path: string): boolean {
  try {
    return volume.find(path, 'follow').inode !== undefined;
  } catch (error) {
    if (error instanceof Errno) return false;
    throw error;
  }
}

/** The absolute path that a link in `directory` means. */
function resolveTarget(volume: Volume, directory: DirectoryInode, target: string): string {
  const place = walk(volume.root, directory, target, 'keep');
  const above = pathOf(place.directory) ?? '/';
  return above === '/' ? `/${place.name}` : `${above}/${place.name}`;
}

/** Gives a copy the times of what it was copied from. */
export function copyTimes(volume: Volume, source: Inode, to: string): void {
  const { accessed, modified } = source;
  setTimes(
    volume,
    volume.get(to),
    accessed.sec + accessed.nsec / 1e9,
    modified.sec + modified.nsec / 1e9,
  );
}
