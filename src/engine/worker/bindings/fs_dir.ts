// src/node_dir.cc
import type { Binding, Engine } from '../engine.ts';
import { listDirectory } from '../volume/directories.ts';
import { Errno } from '../volume/errno.ts';
import type { Inode } from '../volume/inode.ts';
import { AsyncResource } from './async-resource.ts';
import { fileSystemOf } from './fs/file-system.ts';
import { direntType } from './fs/stats.ts';

export function createFsDir(engine: Engine): Binding {
  const { volume, calls, args } = fileSystemOf(engine);

  class DirHandle extends AsyncResource {
    #entries: [name: string, inode: Inode][] | undefined;

    constructor(entries: [name: string, inode: Inode][]) {
      super(engine, 'DIRHANDLE');
      this.#entries = entries;
    }

    /** Gives up to `count` names, each followed by its type; null at the end. */
    read(encoding: unknown, count: number, request?: unknown): unknown {
      return calls.run(request, { syscall: 'scandir' }, () => {
        const entries = this.#opened().splice(0, count);
        if (entries.length === 0) return null;
        return entries.flatMap(([name, inode]) => [args.name(name, encoding), direntType(inode)]);
      });
    }

    close(request?: unknown): unknown {
      return calls.run(request, { syscall: 'closedir' }, () => {
        this.#opened();
        this.#entries = undefined;
      });
    }

    #opened(): [name: string, inode: Inode][] {
      if (this.#entries === undefined) throw new Errno('EBADF');
      return this.#entries;
    }
  }

  const opendir = (value: unknown, _encoding: unknown, request?: unknown): unknown => {
    const path = args.path(value);
    return calls.run(
      request,
      { syscall: 'opendir', path },
      () => new DirHandle(listDirectory(volume, path)),
    );
  };
  return {
    DirHandle,
    opendir,
    // Its errors name no path.
    opendirSync: (value: unknown) =>
      calls.runSync(
        { syscall: 'opendir' },
        () => new DirHandle(listDirectory(volume, args.path(value))),
      ),
  };
}
