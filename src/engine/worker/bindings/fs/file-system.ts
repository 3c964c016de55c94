import type { Engine } from '../../engine.ts';
import { Descriptors } from '../../volume/descriptors.ts';
import { Errno } from '../../volume/errno.ts';
import { addFiles, addSystem } from '../../volume/fill-volume.ts';
import type { DeviceInode } from '../../volume/inode.ts';
import { Volume } from '../../volume/volume.ts';
import { mostWaiting } from '../most-waiting.ts';
import { type Arguments, createArguments } from './arguments.ts';
import { type Calls, createCalls } from './calls.ts';
import { createUvErrors, type UvErrors } from './uv-exception.ts';

/** The file system of a process: what the bindings `fs` and `fs_dir` share. */
export interface FileSystem {
  readonly volume: Volume;
  readonly descriptors: Descriptors;
  readonly calls: Calls;
  readonly errors: UvErrors;
  readonly args: Arguments;
}

let current: FileSystem | undefined;

/** The file system of this process, made on the first call with the files of the program in it. */
export function fileSystemOf(engine: Engine): FileSystem {
  current ??= createFileSystem(engine);
  return current;
}

function createFileSystem(engine: Engine): FileSystem {
  const { cwd, umask } = engine.process as unknown as { cwd(): string; umask(): number };
  const volume = new Volume({ cwd, umask, now: Date.now, size: engine.memory.total });
  const errors = createUvErrors(engine);
  const args = createArguments(engine);
  addFiles(volume, engine.program.files, args.encode);
  const standard = createStandardStreams(engine, volume);
  addSystem(volume, standard);
  engine.files.readFrom({
    kindOf: (path) => {
      const kind = inodeOf(volume, path)?.kind;
      return kind === undefined || kind === 'directory' ? kind : 'file';
    },
    read: (path) => {
      const inode = inodeOf(volume, path);
      return inode?.kind === 'file' ? inode.content.bytes : undefined;
    },
  });
  return {
    volume,
    errors,
    args,
    calls: createCalls(engine, errors),
    descriptors: new Descriptors(volume, standard),
  };
}

/** What a path leads to. */
function inodeOf(volume: Volume, path: string): ReturnType<Volume['get']> | undefined {
  try {
    return volume.get(path);
  } catch (error) {
    if (error instanceof Errno) return undefined;
    throw error;
  }
}

function createStandardStreams(engine: Engine, volume: Volume): DeviceInode[] {
  const { stdio } = engine;
  const output = (fd: 1 | 2): DeviceInode =>
    volume.createDevice('pipe', {
      read: () => 0,
      write(bytes) {
        if (stdio.waiting(fd) > mostWaiting) throw new Errno('EAGAIN');
        // The program may change its bytes before the host has taken them.
        stdio.write(fd, bytes.slice());
      },
    });
  const received: Uint8Array[] = [];
  const input = volume.createDevice('pipe', {
    // Nothing can be waited for here: what has not arrived counts as the end.
    read(target) {
      stdio.read((bytes) => {
        if (bytes !== null) received.push(bytes);
      });
      stdio.stopReading();
      const [next] = received;
      if (next === undefined) return 0;
      const part = next.subarray(0, target.length);
      target.set(part);
      if (part.length < next.length) received[0] = next.subarray(part.length);
      else received.shift();
      return part.length;
    },
    write: () => undefined,
  });
  return [input, output(1), output(2)];
}
