import { makeDirectories } from './directories.ts';
import { Errno } from './errno.ts';
import type { DeviceInode } from './inode.ts';
import type { Volume } from './volume.ts';

const directoryMode = 0o777;
const fileMode = 0o666;

/** Puts the files of a program, by absolute path, into an empty volume. */
export function addFiles(
  volume: Volume,
  files: Record<string, string | Uint8Array>,
  encode: (text: string) => Uint8Array<ArrayBuffer>,
): void {
  for (const [path, content] of Object.entries(files)) {
    makeDirectories(volume, path.slice(0, path.lastIndexOf('/')) || '/', directoryMode);
    const bytes = typeof content === 'string' ? encode(content) : new Uint8Array(content);
    volume.addFile(volume.find(path, 'follow'), fileMode, bytes);
  }
}

/**
 * Adds what a program expects of Linux beside its own files: `/tmp`, three devices and the `standard`
 * streams. A listing of the root leaves them out, because the root is also the directory of the program.
 */
export function addSystem(volume: Volume, standard: readonly DeviceInode[]): void {
  const at = (path: string) => volume.find(path, 'never');
  const temporary = at('/tmp');
  if (temporary.inode === undefined) volume.hide(volume.addDirectory(temporary, directoryMode));
  const devices = at('/dev');
  if (devices.inode !== undefined) return;
  volume.hide(volume.addDirectory(devices, directoryMode));
  const zeros = (target: Uint8Array): number => target.fill(0).length;
  const add = (name: string, read: (target: Uint8Array) => number, write: () => void): void =>
    volume.enter(at(`/dev/${name}`), volume.createDevice('device', { read, write }));
  for (const [index, name] of ['stdin', 'stdout', 'stderr'].entries()) {
    const stream = standard[index];
    if (stream !== undefined) volume.enter(at(`/dev/${name}`), stream);
  }
  add(
    'null',
    () => 0,
    () => undefined,
  );
  add('zero', zeros, () => undefined);
  add('full', zeros, () => {
    throw new Errno('ENOSPC');
  });
}
