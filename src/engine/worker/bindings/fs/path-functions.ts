import type { Binding } from '../../engine.ts';
import { checkAccess, setOwner, setPermissions, setTimes } from '../../volume/attributes.ts';
import { copyFile } from '../../volume/copy-file.ts';
import {
  listDirectory,
  makeDirectories,
  makeDirectory,
  makeTemporaryDirectory,
  removeDirectory,
} from '../../volume/directories.ts';
import { link, readlink, realpath, rename, symlink, unlink } from '../../volume/links.ts';
import type { FileSystem } from './file-system.ts';
import { direntType } from './stats.ts';

const compareNames = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** Functions of the binding that take paths. An argument `request` is as `Calls.run` has it. */
export function createPathFunctions({ volume, calls, args }: FileSystem): Binding {
  const onPath = <T>(
    syscall: string,
    value: unknown,
    request: unknown,
    work: (path: string) => T,
  ): T | Promise<T> | undefined => {
    const path = args.path(value);
    return calls.run(request, { syscall, path }, () => work(path));
  };
  const onPaths = <T>(
    syscall: string,
    values: readonly [unknown, unknown],
    request: unknown,
    work: (path: string, dest: string) => T,
  ): T | Promise<T> | undefined => {
    const path = args.path(values[0]);
    const dest = args.path(values[1]);
    return calls.run(request, { syscall, path, dest }, () => work(path, dest));
  };
  return {
    access: (path: unknown, mode: number, request?: unknown) =>
      onPath('access', path, request, (at) => checkAccess(volume.get(at), mode)),
    chmod: (path: unknown, mode: number, request?: unknown) =>
      onPath('chmod', path, request, (at) => setPermissions(volume, volume.get(at), mode)),
    chown: (path: unknown, uid: number, gid: number, request?: unknown) =>
      onPath('chown', path, request, (at) => setOwner(volume, volume.get(at), uid, gid)),
    lchown: (path: unknown, uid: number, gid: number, request?: unknown) =>
      onPath('lchown', path, request, (at) => setOwner(volume, volume.get(at, 'keep'), uid, gid)),
    utimes: (path: unknown, accessed: number, modified: number, request?: unknown) =>
      onPath('utime', path, request, (at) => setTimes(volume, volume.get(at), accessed, modified)),
    lutimes: (path: unknown, accessed: number, modified: number, request?: unknown) =>
      onPath('lutime', path, request, (at) =>
        setTimes(volume, volume.get(at, 'keep'), accessed, modified),
      ),
    copyFile: (from: unknown, to: unknown, flags: number, request?: unknown) =>
      onPaths('copyfile', [from, to], request, (path, dest) => copyFile(volume, path, dest, flags)),
    rename: (from: unknown, to: unknown, request?: unknown) =>
      onPaths('rename', [from, to], request, (path, dest) => rename(volume, path, dest)),
    link: (from: unknown, to: unknown, request?: unknown) =>
      onPaths('link', [from, to], request, (path, dest) => link(volume, path, dest)),
    symlink: (target: unknown, path: unknown, _flags: number, request?: unknown) =>
      onPaths('symlink', [target, path], request, (to, at) => symlink(volume, to, at)),
    readlink: (path: unknown, encoding: unknown, request?: unknown) =>
      onPath('readlink', path, request, (at) => args.name(readlink(volume, at), encoding)),
    realpath: (path: unknown, encoding: unknown, request?: unknown) =>
      onPath('realpath', path, request, (at) => args.name(realpath(volume, at), encoding)),
    unlink: (path: unknown, request?: unknown) =>
      onPath('unlink', path, request, (at) => unlink(volume, at)),
    rmdir: (path: unknown, request?: unknown) =>
      onPath('rmdir', path, request, (at) => removeDirectory(volume, at)),
    mkdir: (path: unknown, mode: number, recursive: boolean, request?: unknown) =>
      onPath('mkdir', path, request, (at) =>
        recursive ? makeDirectories(volume, at, mode) : makeDirectory(volume, at, mode),
      ),
    mkdtemp: (value: unknown, encoding: unknown, request?: unknown) => {
      const prefix = args.path(value);
      return calls.run(request, { syscall: 'mkdtemp', path: `${prefix}XXXXXX` }, () =>
        args.name(makeTemporaryDirectory(volume, prefix, Math.random), encoding),
      );
    },
    readdir: (path: unknown, encoding: unknown, withTypes: boolean, request?: unknown) =>
      onPath('scandir', path, request, (at) => {
        const entries = listDirectory(volume, at).sort(compareNames);
        const names = entries.map(([name]) => args.name(name, encoding));
        return withTypes ? [names, entries.map(([, inode]) => direntType(inode))] : names;
      }),
  };
}
