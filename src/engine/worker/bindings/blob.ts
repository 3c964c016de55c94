// src/node_blob.cc
import { bytesOf } from '../bytes.ts';
import type { Binding } from '../engine.ts';
import { missing } from './missing.ts';

type Source = ArrayBufferView | ArrayBufferLike | BlobHandle;
type Pulled = (status: number, buffer?: ArrayBuffer) => void;

const endOfStream = 0;
const more = 1;

export function createBlob(): Binding {
  const urls = new Map<string, unknown>();
  return {
    createBlob: (sources: Source[]) => new BlobHandle(join(sources)),
    concat: (parts: Source[]) => join(parts).buffer,
    storeDataObject: (id: string, handle: BlobHandle, length: number, type: string) =>
      urls.set(id, [handle, length, type]),
    getDataObject: (id: string) => urls.get(id),
    revokeObjectURL: (id: string) => urls.delete(id),
    createBlobFromFilePath: missing('fs.openAsBlob()'),
  };
}

/** Bytes that never change, as the library sees them through `getReader` and `slice`. */
class BlobHandle {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  slice(start: number, end: number): BlobHandle {
    return new BlobHandle(this.#bytes.slice(start, end));
  }

  /** Gives the bytes of a blob in memory in one piece, and calls back at once, as C++ does. */
  getReader(): { pull(callback: Pulled): void; setWakeup(): void } {
    let read = this.#bytes.length === 0;
    return {
      setWakeup: () => undefined,
      pull: (callback) => {
        if (read) {
          callback(endOfStream);
          return;
        }
        read = true;
        callback(more, this.#bytes.slice().buffer);
      },
    };
  }
}

function join(sources: readonly Source[]): Uint8Array<ArrayBuffer> {
  const parts = sources.map((source) =>
    source instanceof BlobHandle ? source.bytes : bytesOf(source),
  );
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
