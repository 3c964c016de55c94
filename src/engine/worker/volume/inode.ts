import type { FileContent } from './file-content.ts';

/** A point in time since the epoch; `nsec` is 0 to 999,999,999. */
export interface Time {
  readonly sec: number;
  readonly nsec: number;
}

interface Attributes {
  readonly ino: number;
  /** Permission bits, without the bits of the type. */
  permissions: number;
  uid: number;
  gid: number;
  /** Names that lead to it. */
  links: number;
  accessed: Time;
  modified: Time;
  changed: Time;
  readonly born: Time;
}

export interface FileInode extends Attributes {
  readonly kind: 'file';
  readonly content: FileContent;
}

export interface DirectoryInode extends Attributes {
  readonly kind: 'directory';
  readonly entries: Map<string, Inode>;
  /** Where `..` leads; the root is its own. */
  parent: DirectoryInode;
}

export interface SymlinkInode extends Attributes {
  readonly kind: 'symlink';
  readonly target: string;
}

/** Something that is no file but is read and written like one: it has no size and no position. */
export interface DeviceInode extends Attributes {
  readonly kind: 'device' | 'pipe';
  /** Fills `target` and gives the number of bytes; 0 at the end. */
  read(target: Uint8Array): number;
  /** Takes bytes, or throws. */
  write(source: Uint8Array): void;
}

export type Inode = FileInode | DirectoryInode | SymlinkInode | DeviceInode;

const typeBits: Record<Inode['kind'], number> = {
  pipe: 0o010000,
  device: 0o020000,
  directory: 0o040000,
  file: 0o100000,
  symlink: 0o120000,
};

/** `st_mode` of stat(2): the type and the permissions. */
export function modeOf({ kind, permissions }: Inode): number {
  return typeBits[kind] | permissions;
}

/** Size in bytes as stat(2) tells it. */
export function sizeOf(inode: Inode): number {
  if (inode.kind === 'file') return inode.content.size;
  if (inode.kind === 'directory') return 4096;
  return inode.kind === 'symlink' ? inode.target.length : 0;
}

export function isDirectory(inode: Inode | undefined): inode is DirectoryInode {
  return inode?.kind === 'directory';
}
