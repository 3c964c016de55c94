// FileHandle in src/node_file.cc
import type { Engine } from '../../engine.ts';
import { AsyncResource } from '../async-resource.ts';
import { missing } from '../missing.ts';
import type { FileSystem } from './file-system.ts';

export interface FileHandle {
  readonly fd: number;
  /** A promise of the end. */
  close(): unknown;
}

export type FileHandleClass = new (fd: number) => FileHandle;

/** The class of the objects that `fs/promises` wraps; it owns an open file. */
export function createFileHandleClass(
  engine: Engine,
  { calls, descriptors }: FileSystem,
): FileHandleClass {
  const unread = missing('reading a FileHandle of src/node_file.cc as a stream');
  // The bundler keeps only names of properties, and `util.inspect()` shows the name of the class.
  return {
    FileHandle: class extends AsyncResource {
      #fd: number;

      constructor(fd: number) {
        super(engine, 'FILEHANDLE');
        this.#fd = fd;
      }

      get fd(): number {
        return this.#fd;
      }

      close(): unknown {
        const fd = this.releaseFD();
        return calls.run(calls.usePromises, { syscall: 'close' }, () => descriptors.close(fd));
      }

      closeSync(): void {
        const fd = this.releaseFD();
        calls.runSync({ syscall: 'close' }, () => descriptors.close(fd));
      }

      /** Gives the descriptor up without closing it. */
      releaseFD(): number {
        const fd = this.#fd;
        this.#fd = -1;
        return fd;
      }

      readStart(): never {
        return unread();
      }
    },
  }.FileHandle;
}
