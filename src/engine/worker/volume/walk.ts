import { Errno } from './errno.ts';
import { type DirectoryInode, type Inode, isDirectory } from './inode.ts';

/** Where a path leads: the last name in it and the directory that has or would have that name. */
export interface Place {
  directory: DirectoryInode;
  /** `.` and `..` stand for themselves; the root has the name `/`. */
  name: string;
  inode: Inode | undefined;
  /** The path ends in a slash, so that it can only mean a directory. */
  slash: boolean;
}

/**
 * What becomes of a symbolic link in the last place: it is followed; it is taken as it is unless a
 * slash follows; or, for operations that change the directory, it is never followed.
 */
export type LastLink = 'follow' | 'keep' | 'never';

const longestPath = 4095;
const longestName = 255;
const mostLinks = 40;

/**
 * Follows a path as path_resolution(7) says. Throws ENOENT or ENOTDIR for what comes before the last
 * name, ENOTDIR also for a slash after what is no directory, ELOOP and ENAMETOOLONG.
 */
export function walk(
  root: DirectoryInode,
  start: DirectoryInode,
  path: string,
  lastLink: LastLink,
  linksSeen = 0,
): Place {
  if (path === '') throw new Errno('ENOENT');
  if (path.length > longestPath) throw new Errno('ENAMETOOLONG');
  const names = path.split('/').filter((name) => name !== '');
  const slash = path.endsWith('/');
  let directory = path.startsWith('/') ? root : start;
  if (names.length === 0) return { directory: root, name: '/', inode: root, slash };
  for (const [index, name] of names.entries()) {
    const isLast = index === names.length - 1;
    const inode = step(directory, name);
    const follows = !isLast || lastLink === 'follow' || (lastLink === 'keep' && slash);
    if (inode?.kind === 'symlink' && follows) {
      if (linksSeen >= mostLinks) throw new Errno('ELOOP');
      const rest = [inode.target, ...names.slice(index + 1)].join('/');
      return walk(root, directory, slash ? `${rest}/` : rest, lastLink, linksSeen + 1);
    }
    if (isLast) {
      const misfit = slash && lastLink !== 'never' && inode !== undefined && !isDirectory(inode);
      if (misfit) throw new Errno('ENOTDIR');
      return { directory, name, inode, slash };
    }
    if (inode === undefined) throw new Errno('ENOENT');
    if (!isDirectory(inode)) throw new Errno('ENOTDIR');
    directory = inode;
  }
  throw new Errno('ENOENT');
}

function step(directory: DirectoryInode, name: string): Inode | undefined {
  if (name.length > longestName) throw new Errno('ENAMETOOLONG');
  if (name === '.') return directory;
  if (name === '..') return directory.parent;
  return directory.entries.get(name);
}

/** Whether the last name of a path is one that can be made or removed. */
export function isProperName(name: string): boolean {
  return name !== '.' && name !== '..' && name !== '/';
}

/** Absolute path of a directory; undefined when it has been removed. */
export function pathOf(directory: DirectoryInode): string | undefined {
  let path = '';
  for (let at = directory; at.parent !== at; at = at.parent) {
    const found = [...at.parent.entries].find(([, inode]) => inode === at);
    if (found === undefined) return undefined;
    path = `/${found[0]}${path}`;
  }
  return path === '' ? '/' : path;
}
