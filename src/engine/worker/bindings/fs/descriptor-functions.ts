import { bytesOf } from '../../bytes.ts';
import type { Binding } from '../../engine.ts';
import { setOwner, setPermissions, setTimes } from '../../volume/attributes.ts';
import { Errno } from '../../volume/errno.ts';
import type { ErrorContext } from './calls.ts';
import type { FileHandleClass } from './file-handle.ts';
import type { FileSystem } from './file-system.ts';

/** Where an operation starts in a file; negative, or nothing, for where the last one ended. */
type Position = number | bigint | null | undefined;

const positionOf = (value: Position): number =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : -1;

/** Functions of the binding that take or give a file descriptor. */
export function createDescriptorFunctions(
  { volume, descriptors, calls, args }: FileSystem,
  FileHandle: FileHandleClass,
): Binding {
  const onFd = <T>(
    syscall: string,
    value: unknown,
    request: unknown,
    work: (fd: number) => T,
  ): T | Promise<T> | undefined => {
    const fd = args.fd(value);
    return calls.run(request, { syscall }, () => work(fd));
  };
  const write = (
    value: unknown,
    parts: readonly Uint8Array[],
    position: Position,
    request: unknown,
    context?: ErrorContext,
  ): unknown => {
    const fd = args.fd(value);
    return calls.runIn(request, context, { syscall: 'write' }, () => {
      let at = positionOf(position);
      let written = 0;
      for (const part of parts) {
        written += descriptors.write(fd, part, at);
        if (at >= 0) at += part.length;
      }
      return written;
    });
  };
  const rangeOf = (view: ArrayBufferView, offset: number, length: number): Uint8Array =>
    bytesOf(view).subarray(offset, offset + length);
  return {
    open: (value: unknown, flags: number, mode: number, request?: unknown) => {
      const path = args.path(value);
      return calls.run(request, { syscall: 'open', path }, () =>
        descriptors.open(path, flags, mode),
      );
    },
    openFileHandle: (value: unknown, flags: number, mode: number, request?: unknown) => {
      const path = args.path(value);
      return calls.run(
        request,
        { syscall: 'open', path },
        () => new FileHandle(descriptors.open(path, flags, mode)),
      );
    },
    close: (fd: unknown, request?: unknown) =>
      onFd('close', fd, request, (number) => descriptors.close(number)),
    read: (
      fd: unknown,
      view: ArrayBufferView,
      offset: number,
      length: number,
      position: Position,
      request?: unknown,
    ) =>
      onFd('read', fd, request, (number) =>
        descriptors.read(number, rangeOf(view, offset, length), positionOf(position)),
      ),
    readBuffers: (
      fd: unknown,
      views: readonly ArrayBufferView[],
      position: Position,
      request?: unknown,
    ) =>
      onFd('read', fd, request, (number) => {
        if (views.length === 0) throw new Errno('EINVAL');
        let at = positionOf(position);
        let total = 0;
        for (const view of views) {
          const count = descriptors.read(number, bytesOf(view), at);
          total += count;
          if (count < view.byteLength) break;
          if (at >= 0) at += count;
        }
        return total;
      }),
    writeBuffer: (
      fd: unknown,
      view: ArrayBufferView,
      offset: number,
      length: number,
      position: Position,
      request?: unknown,
      context?: ErrorContext,
    ) => write(fd, [rangeOf(view, offset, length)], position, request, context),
    writeBuffers: (
      fd: unknown,
      views: readonly ArrayBufferView[],
      position: Position,
      request?: unknown,
    ) => write(fd, views.map(bytesOf), position, request),
    writeString: (
      fd: unknown,
      text: string,
      position: Position,
      encoding: unknown,
      request?: unknown,
      context?: ErrorContext,
    ) => write(fd, [args.encode(text, encoding)], position, request, context),
    ftruncate: (fd: unknown, size: number, request?: unknown) =>
      onFd('ftruncate', fd, request, (number) => descriptors.truncate(number, size)),
    fsync: (fd: unknown, request?: unknown) =>
      onFd('fsync', fd, request, (number) => void descriptors.inodeOf(number)),
    fdatasync: (fd: unknown, request?: unknown) =>
      onFd('fdatasync', fd, request, (number) => void descriptors.inodeOf(number)),
    fchmod: (fd: unknown, mode: number, request?: unknown) =>
      onFd('fchmod', fd, request, (number) =>
        setPermissions(volume, descriptors.inodeOf(number), mode),
      ),
    fchown: (fd: unknown, uid: number, gid: number, request?: unknown) =>
      onFd('fchown', fd, request, (number) =>
        setOwner(volume, descriptors.inodeOf(number), uid, gid),
      ),
    futimes: (fd: unknown, accessed: number, modified: number, request?: unknown) =>
      onFd('futime', fd, request, (number) =>
        setTimes(volume, descriptors.inodeOf(number), accessed, modified),
      ),
  };
}
