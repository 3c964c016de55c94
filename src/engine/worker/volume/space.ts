import { Errno } from './errno.ts';
import type { DirectoryInode, Inode } from './inode.ts';

/** What a name, its inode and the beginning of its content take beside the bytes of the file. */
export const inodeBytes = 1024;

/** The room of a volume, in bytes. */
export class Space {
  readonly #limit: number;
  readonly #count: () => number;
  #used = 0;

  /** `count` adds up what the volume really holds: files that were removed are noticed only by it. */
  constructor(limit: number, count: () => number) {
    this.#limit = limit;
    this.#count = count;
  }

  /** Throws ENOSPC when there is no room for so many bytes more. */
  take(bytes: number): void {
    if (this.#used + bytes > this.#limit) this.#used = this.#count();
    if (this.#used + bytes > this.#limit) throw new Errno('ENOSPC');
    this.#used += bytes;
  }

  give(bytes: number): void {
    this.#used -= bytes;
  }
}

/** Adds up what a tree holds; a file with several names counts once. */
export function countTree(root: DirectoryInode): number {
  const seen = new Set<Inode>();
  const open: DirectoryInode[] = [root];
  let bytes = 0;
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    for (const inode of directory.entries.values()) {
      if (inode.kind === 'directory') open.push(inode);
      if (inode.links > 1 && inode.kind !== 'directory') {
        if (seen.has(inode)) continue;
        seen.add(inode);
      }
      bytes += inodeBytes + (inode.kind === 'file' ? inode.content.size : 0);
    }
  }
  return bytes;
}
