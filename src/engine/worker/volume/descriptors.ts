import { Errno } from './errno.ts';
import { type FileInode, type Inode, isDirectory } from './inode.ts';
import * as flag from './open-flags.ts';
import type { Volume } from './volume.ts';

interface OpenFile {
  readonly inode: Inode;
  readonly flags: number;
  /** Where the next read or write without a position starts. */
  position: number;
}

/** Lower numbers are the standard streams and what Node itself keeps open on Linux. */
const firstNumber = 21;

/** The open files of a process by their numbers. Operations throw EBADF for a number that is none. */
export class Descriptors {
  readonly #volume: Volume;
  readonly #open = new Map<number, OpenFile>();

  constructor(volume: Volume, standard: readonly Inode[]) {
    this.#volume = volume;
    for (const [number, inode] of standard.entries()) {
      this.#open.set(number, { inode, flags: flag.readWrite, position: 0 });
    }
  }

  /** open(2): gives the lowest free number. */
  open(path: string, flags: number, mode: number): number {
    const inode = this.#find(path, flags, mode);
    if (isDirectory(inode)) {
      if ((flags & (flag.accessMode | flag.create | flag.truncate)) !== 0)
        throw new Errno('EISDIR');
    } else if ((flags & flag.onlyDirectory) !== 0) throw new Errno('ENOTDIR');
    if (inode.kind === 'file' && (flags & flag.truncate) !== 0 && inode.content.size > 0) {
      inode.content.resize(0);
      this.#volume.touch(inode);
    }
    let number = firstNumber;
    while (this.#open.has(number)) number += 1;
    this.#open.set(number, { inode, flags, position: 0 });
    return number;
  }

  close(number: number): void {
    if (!this.#open.delete(number)) throw new Errno('EBADF');
  }

  inodeOf(number: number): Inode {
    return this.#get(number).inode;
  }

  /** Reads at `position`, or where the last one ended when it is negative; gives the number of bytes. */
  read(number: number, target: Uint8Array, position: number): number {
    const file = this.#get(number);
    const { inode } = file;
    if ((file.flags & flag.accessMode) === flag.writeOnly) throw new Errno('EBADF');
    if (isDirectory(inode)) throw new Errno('EISDIR');
    if (inode.kind === 'symlink') throw new Errno('EINVAL');
    if (inode.kind !== 'file') {
      if (inode.kind === 'pipe' && position >= 0) throw new Errno('ESPIPE');
      return inode.read(target);
    }
    const count = inode.content.read(position < 0 ? file.position : position, target);
    if (position < 0) file.position += count;
    inode.accessed = this.#volume.now();
    return count;
  }

  /** Writes all bytes at `position`, or where the last one ended when it is negative. */
  write(number: number, source: Uint8Array, position: number): number {
    const file = this.#get(number);
    const { inode } = file;
    if ((file.flags & flag.accessMode) === 0) throw new Errno('EBADF');
    if (inode.kind === 'device' || inode.kind === 'pipe') {
      if (inode.kind === 'pipe' && position >= 0) throw new Errno('ESPIPE');
      inode.write(source);
      return source.length;
    }
    if (inode.kind !== 'file') throw new Errno('EBADF');
    // Linux appends in this mode even where a position is given.
    const appends = (file.flags & flag.append) !== 0;
    const start = appends ? inode.content.size : position < 0 ? file.position : position;
    inode.content.write(start, source);
    if (position < 0) file.position = start + source.length;
    this.#volume.touch(inode);
    return source.length;
  }

  truncate(number: number, size: number): void {
    const { inode, flags } = this.#get(number);
    if (inode.kind !== 'file' || (flags & flag.accessMode) === 0) throw new Errno('EINVAL');
    inode.content.resize(size);
    this.#volume.touch(inode);
  }

  #get(number: number): OpenFile {
    const file = this.#open.get(number);
    if (file === undefined) throw new Errno('EBADF');
    return file;
  }

  #find(path: string, flags: number, mode: number): Inode {
    const creates = (flags & flag.create) !== 0;
    const isExclusive = creates && (flags & flag.exclusive) !== 0;
    const keepsLink = isExclusive || (flags & flag.noFollow) !== 0;
    if (creates && path.endsWith('/')) throw new Errno('EISDIR');
    const place = this.#volume.find(path, keepsLink ? 'keep' : 'follow');
    const { inode } = place;
    if (inode === undefined) {
      if (!creates) throw new Errno('ENOENT');
      return this.#volume.addFile(place, mode);
    }
    if (isExclusive) throw new Errno('EEXIST');
    if (inode.kind === 'symlink') throw new Errno('ELOOP');
    return inode;
  }
}

/** Narrows what a copy reads from or writes to. Throws EISDIR for a directory. */
export function requireFile(inode: Inode): FileInode {
  if (isDirectory(inode)) throw new Errno('EISDIR');
  if (inode.kind !== 'file') throw new Errno('EINVAL');
  return inode;
}
