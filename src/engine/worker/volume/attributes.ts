import { Errno } from './errno.ts';
import { type Inode, isDirectory } from './inode.ts';
import { timeOf, type Volume } from './volume.ts';

const execute = 1;

/** access(2) for the superuser, who lacks only the right to run what nobody may run. */
export function checkAccess(inode: Inode, mode: number): void {
  const refused =
    (mode & execute) !== 0 && !isDirectory(inode) && (inode.permissions & 0o111) === 0;
  if (refused) throw new Errno('EACCES');
}

export function setPermissions(volume: Volume, inode: Inode, mode: number): void {
  inode.permissions = mode & 0o7777;
  inode.changed = volume.now();
}

/** Sets the owner; -1 leaves it. */
export function setOwner(volume: Volume, inode: Inode, uid: number, gid: number): void {
  if (uid !== -1 && uid !== 0xffffffff) inode.uid = uid;
  if (gid !== -1 && gid !== 0xffffffff) inode.gid = gid;
  inode.changed = volume.now();
}

/** Sets the times of the last access and change of content, in seconds since the epoch. */
export function setTimes(volume: Volume, inode: Inode, accessed: number, modified: number): void {
  inode.accessed = timeOf(accessed);
  inode.modified = timeOf(modified);
  inode.changed = volume.now();
}
