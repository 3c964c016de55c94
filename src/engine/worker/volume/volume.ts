import { Errno } from './errno.ts';
import { FileContent } from './file-content.ts';
import {
  type DeviceInode,
  type DirectoryInode,
  type FileInode,
  type Inode,
  isDirectory,
  type SymlinkInode,
  type Time,
} from './inode.ts';
import { countTree, inodeBytes, Space } from './space.ts';
import { type LastLink, type Place, walk } from './walk.ts';

/** What a volume takes from the process that uses it. */
export interface VolumeOptions {
  /** Absolute path that relative ones start at. */
  cwd(): string;
  /** Permission bits that new files lack. */
  umask(): number;
  /** Milliseconds since the epoch. */
  now(): number;
  /** How much the volume holds, in bytes; what exceeds it fails with ENOSPC. */
  size?: number;
}

/** A file system in memory. It has one user, the superuser, as the process that it belongs to. */
export class Volume {
  readonly root: DirectoryInode;
  readonly space: Space;
  readonly #options: VolumeOptions;
  readonly #hidden = new WeakSet<Inode>();
  #lastIno = 1;

  constructor(options: VolumeOptions) {
    this.#options = options;
    const root = { ...this.#attributes(0o755), kind: 'directory' as const, entries: new Map() };
    // A directory without a parent is its own.
    this.root = Object.assign(root, { parent: root as unknown as DirectoryInode });
    this.root.links = 2;
    this.space = new Space(options.size ?? Number.POSITIVE_INFINITY, () => countTree(this.root));
  }

  now(): Time {
    const ms = this.#options.now();
    return timeOf(ms / 1000);
  }

  /** Finds the place of a path. Throws as `walk` does. */
  find(path: string, lastLink: LastLink): Place {
    const cwd = this.#options.cwd();
    if (path.startsWith('/') || path === '') return walk(this.root, this.root, path, lastLink);
    const start = walk(this.root, this.root, cwd, 'follow').inode;
    if (!isDirectory(start)) throw new Errno('ENOENT');
    return walk(this.root, start, path, lastLink);
  }

  /** The inode at a path. Throws ENOENT and as `walk` does. */
  get(path: string, lastLink: LastLink = 'follow'): Inode {
    const { inode } = this.find(path, lastLink);
    if (inode === undefined) throw new Errno('ENOENT');
    return inode;
  }

  /** Makes a file in a place that has none. Throws ENOSPC, as all that adds something. */
  addFile(place: Place, mode: number, bytes = new Uint8Array()): FileInode {
    this.space.take(inodeBytes + bytes.length);
    const content = new FileContent(bytes, this.space);
    const inode: FileInode = { ...this.#attributes(this.#masked(mode)), kind: 'file', content };
    this.enter(place, inode);
    return inode;
  }

  addDirectory(place: Place, mode: number): DirectoryInode {
    this.space.take(inodeBytes);
    const inode: DirectoryInode = {
      ...this.#attributes(this.#masked(mode)),
      kind: 'directory',
      entries: new Map(),
      parent: place.directory,
    };
    this.enter(place, inode);
    return inode;
  }

  addSymlink(place: Place, target: string): SymlinkInode {
    this.space.take(inodeBytes);
    const inode: SymlinkInode = { ...this.#attributes(0o777), kind: 'symlink', target };
    this.enter(place, inode);
    return inode;
  }

  /** A device or pipe that has no name yet. */
  createDevice(
    kind: DeviceInode['kind'],
    methods: Pick<DeviceInode, 'read' | 'write'>,
  ): DeviceInode {
    return { ...this.#attributes(kind === 'device' ? 0o666 : 0o600), kind, ...methods };
  }

  /** Gives an inode the name of a place. */
  enter({ directory, name }: Place, inode: Inode): void {
    directory.entries.set(name, inode);
    if (isDirectory(inode)) {
      inode.parent = directory;
      inode.links = 2;
      directory.links += 1;
    } else inode.links += 1;
    this.touch(directory);
    inode.changed = directory.changed;
  }

  /** Takes the name of a place away; the inode lives on while it is open or has other names. */
  leave({ directory, name }: Place): void {
    const inode = directory.entries.get(name);
    if (inode === undefined) throw new Errno('ENOENT');
    directory.entries.delete(name);
    if (isDirectory(inode)) {
      inode.links = 0;
      directory.links -= 1;
    } else inode.links -= 1;
    this.touch(directory);
    inode.changed = directory.changed;
  }

  /** Leaves an inode out of listings; its path works as ever. */
  hide(inode: Inode): void {
    this.#hidden.add(inode);
  }

  isHidden(inode: Inode): boolean {
    return this.#hidden.has(inode);
  }

  /** Says that the content of an inode has changed. */
  touch(inode: Inode): void {
    const now = this.now();
    inode.modified = now;
    inode.changed = now;
  }

  #masked(mode: number): number {
    return mode & 0o7777 & ~this.#options.umask();
  }

  #attributes(permissions: number) {
    const now = this.now();
    this.#lastIno += 1;
    return {
      ino: this.#lastIno,
      permissions,
      uid: 0,
      gid: 0,
      links: 0,
      accessed: now,
      modified: now,
      changed: now,
      born: now,
    };
  }
}

/** A time from seconds with fraction, which may be negative. */
export function timeOf(seconds: number): Time {
  const sec = Math.floor(seconds);
  return { sec, nsec: Math.min(999_999_999, Math.floor((seconds - sec) * 1e9)) };
}
