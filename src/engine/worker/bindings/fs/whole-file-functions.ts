import type { Binding } from '../../engine.ts';
import type { FileSystem } from './file-system.ts';

const pieceLength = 65_536;

/** Functions of the binding that read or write a whole file in one synchronous call. */
export function createWholeFileFunctions({ descriptors, calls, args }: FileSystem): Binding {
  /** Uses a descriptor that was given, or opens a path for as long as it takes. */
  const withFd = <T>(
    target: unknown,
    flags: number,
    mode: number,
    use: (fd: number) => T,
  ): T | undefined => {
    if (typeof target === 'number') return use(args.fd(target));
    const path = args.path(target);
    const fd = calls.runSync({ syscall: 'open', path }, () => descriptors.open(path, flags, mode));
    try {
      return use(fd);
    } finally {
      descriptors.close(fd);
    }
  };
  const readAll = (fd: number): Uint8Array => {
    const inode = descriptors.inodeOf(fd);
    const length = inode.kind === 'file' ? inode.content.size : 0;
    let bytes = new Uint8Array(length + 1);
    let count = 0;
    for (;;) {
      const read = descriptors.read(fd, bytes.subarray(count), -1);
      if (read === 0) return bytes.subarray(0, count);
      count += read;
      if (count < bytes.length) continue;
      const grown = new Uint8Array(count + pieceLength);
      grown.set(bytes);
      bytes = grown;
    }
  };
  return {
    readFileUtf8: (target: unknown, flags: number) =>
      withFd(target, flags, 0o666, (fd) =>
        args.decode(calls.runSync({ syscall: 'read' }, () => readAll(fd))),
      ),
    writeFileUtf8: (target: unknown, text: string, flags: number, mode: number) => {
      const bytes = args.encode(text);
      withFd(target, flags, mode, (fd) =>
        calls.runSync({ syscall: 'write' }, () => descriptors.write(fd, bytes, -1)),
      );
    },
  };
}
