import type { Binding, Engine } from '../../engine.ts';
import { copyFile } from '../../volume/copy-file.ts';
import { CopyFailed, copyTimes, copyTree, TargetExists } from '../../volume/copy-tree.ts';
import { makeDirectories, removeTree } from '../../volume/directories.ts';
import { Errno } from '../../volume/errno.ts';
import { type Inode, isDirectory } from '../../volume/inode.ts';
import { unlink } from '../../volume/links.ts';
import { nodeError } from '../node-error.ts';
import type { FileSystem } from './file-system.ts';

/** Functions of the binding behind `fs.cpSync()` and `fs.rmSync()`. */
export function createCopyFunctions(engine: Engine, system: FileSystem): Binding {
  const { volume, calls, args, errors } = system;
  const OriginalError = engine.primordials.Error as ErrorConstructor;

  /** ErrnoException in src/api/exceptions.cc: it has the number of the system, not that of libuv. */
  const errnoException = ({ code }: Errno, syscall: string, text: string, path: string): Error =>
    Object.assign(new OriginalError(`${code}, ${text} '${path}'`), {
      errno: -errors.numberOf(code),
      code,
      path,
      syscall,
    });
  const systemText = (code: Errno['code']): string => {
    const text = code === 'EEXIST' ? 'File exists' : errors.textOf(code);
    return text[0]?.toUpperCase() + text.slice(1);
  };
  const fail = (code: string, text: string): never => {
    throw engine.withHiddenFrames(() => nodeError(OriginalError, code, text));
  };

  const checkKinds = (source: Inode, target: Inode | undefined, from: string, to: string): void => {
    if (target === undefined) return;
    if (source === target) fail('ERR_FS_CP_EINVAL', `src and dest cannot be the same ${to}`);
    if (isDirectory(source) && !isDirectory(target)) {
      fail(
        'ERR_FS_CP_DIR_TO_NON_DIR',
        `Cannot overwrite non-directory ${to} with directory ${from}`,
      );
    }
    if (!isDirectory(source) && isDirectory(target)) {
      fail(
        'ERR_FS_CP_NON_DIR_TO_DIR',
        `Cannot overwrite directory ${to} with non-directory ${from}`,
      );
    }
  };

  return {
    cpSyncCheckPaths: (src: unknown, dest: unknown, dereference: boolean, recursive: boolean) => {
      const from = args.path(src);
      const to = args.path(dest);
      const lastLink = dereference ? 'follow' : 'keep';
      const call = { syscall: dereference ? 'stat' : 'lstat', path: from };
      const source = calls.runSync(call, () => volume.get(from, lastLink));
      const target = findOrNothing(() => volume.find(to, lastLink).inode);
      checkKinds(source, target, from, to);
      const below = from.endsWith('/') ? from : `${from}/`;
      if (isDirectory(source)) {
        if (to.startsWith(below) || isBelow(source, to)) {
          fail('ERR_FS_CP_EINVAL', `Cannot copy ${below} to a subdirectory of self ${to}`);
        }
        if (!recursive) {
          fail('ERR_FS_EISDIR', `Recursive option not enabled, cannot copy a directory: ${below}`);
        }
      }
      if (source.kind === 'pipe') fail('ERR_FS_CP_FIFO_PIPE', `Cannot copy a FIFO pipe: ${to}`);
      const above = parentOf(to);
      if (above !== '' && target === undefined) {
        calls.runSync({ syscall: 'mkdir', path: above }, () =>
          makeDirectories(volume, above, 0o777),
        );
      }
    },
    cpSyncOverrideFile: (
      src: unknown,
      dest: unknown,
      mode: number,
      preserveTimestamps: boolean,
    ) => {
      const from = args.path(src);
      const to = args.path(dest);
      calls.runSync({ syscall: 'cp', path: from, dest: to }, () => {
        unlink(volume, to);
        copyFile(volume, from, to, mode);
        if (preserveTimestamps) copyTimes(volume, volume.get(from), to);
      });
    },
    cpSyncCopyDir: (
      src: unknown,
      dest: unknown,
      force: boolean,
      _dereference: boolean,
      errorOnExist: boolean,
      verbatimSymlinks: boolean,
      preserveTimestamps: boolean,
    ) => {
      const options = { force, errorOnExist, verbatimSymlinks, preserveTimestamps };
      try {
        copyTree(volume, args.path(src), args.path(dest), options);
      } catch (error) {
        if (error instanceof TargetExists) {
          const text = `Target already exists: cp returned EEXIST (${error.path} already exists)`;
          fail('ERR_FS_CP_EEXIST', `[ERR_FS_CP_EEXIST]: ${text}`);
        }
        if (error instanceof CopyFailed) {
          const { errno, path } = error;
          throw errnoException(errno, 'cp', systemText(errno.code), path);
        }
        throw error;
      }
    },
    rmSync: (value: unknown) => {
      const path = args.path(value);
      try {
        removeTree(volume, path);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        // The library has looked before, unless `force` says that nothing need be there.
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return;
        throw errnoException(error, 'rm', systemText(error.code), path);
      }
    },
  };

  function isBelow(source: Inode, to: string): boolean {
    for (let above = parentOf(to); above !== ''; above = parentOf(above)) {
      if (findOrNothing(() => volume.find(above, 'follow').inode) === source) return true;
    }
    return false;
  }
}

/** What a path leads to; nothing where it leads nowhere. */
function findOrNothing(find: () => Inode | undefined): Inode | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Errno) return undefined;
    throw error;
  }
}

/** The path without its last name; empty when nothing is left. */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
