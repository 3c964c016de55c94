import type { Binding } from '../../engine.ts';
import { Errno } from '../../volume/errno.ts';
import type { Inode } from '../../volume/inode.ts';
import type { LastLink } from '../../volume/walk.ts';
import type { FileSystem } from './file-system.ts';
import { createStat, createStatFs, fieldCount, fillStat, type StatArray } from './stats.ts';

const isNoEntry = (error: unknown): boolean =>
  error instanceof Errno && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Functions of the binding that tell about files, and the arrays through which they do. */
export function createStatFunctions({ volume, descriptors, calls, args }: FileSystem): Binding {
  const statValues = new Float64Array(2 * fieldCount);
  const bigintStatValues = new BigInt64Array(2 * fieldCount);
  // As `IsTrue()` of V8 asks, to which a value that is only truthy is not true.
  const tell = (inode: Inode, useBigint: unknown, request: unknown): StatArray =>
    request === undefined
      ? fillStat(useBigint === true ? bigintStatValues : statValues, inode)
      : createStat(inode, useBigint === true);
  const byPath =
    (syscall: string, lastLink: LastLink) =>
    (value: unknown, useBigint: unknown, request?: unknown, throwIfNoEntry = true): unknown => {
      const path = args.path(value);
      return calls.run(request, { syscall, path }, () => {
        try {
          return tell(volume.get(path, lastLink), useBigint, request);
        } catch (error) {
          if (!throwIfNoEntry && isNoEntry(error)) return undefined;
          throw error;
        }
      });
    };
  const kindOf = (value: unknown): Inode['kind'] | undefined => {
    try {
      return volume.get(args.path(value)).kind;
    } catch (error) {
      if (error instanceof Errno) return undefined;
      throw error;
    }
  };
  return {
    statValues,
    bigintStatValues,
    statFsValues: new Float64Array(8),
    bigintStatFsValues: new BigInt64Array(8),
    kFsStatsFieldsNumber: fieldCount,
    stat: byPath('stat', 'follow'),
    lstat: byPath('lstat', 'keep'),
    fstat: (value: unknown, useBigint: unknown, request?: unknown) => {
      const fd = args.fd(value);
      return calls.run(request, { syscall: 'fstat' }, () =>
        tell(descriptors.inodeOf(fd), useBigint, request),
      );
    },
    statfs: (value: unknown, useBigint: unknown, request?: unknown) => {
      const path = args.path(value);
      return calls.run(request, { syscall: 'statfs', path }, () => {
        volume.get(path);
        return createStatFs(useBigint === true);
      });
    },
    existsSync: (path: unknown) => kindOf(path) !== undefined,
    internalModuleStat: (path: unknown) => {
      const kind = kindOf(path);
      if (kind === undefined) return -2;
      return kind === 'directory' ? 1 : 0;
    },
  };
}
