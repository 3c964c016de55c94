// src/node_blob.cc
import { bytesOf } from '../bytes.ts';
import type { Binding, Engine } from '../engine.ts';
import {
  type BlobPart,
  endOfStream,
  filePart,
  memoryPart,
  more,
  type Pulled,
} from './blob-part.ts';

type Bytes = ArrayBufferView | ArrayBufferLike;
type Source = Bytes | BlobHandle;

export function createBlob(engine: Engine): Binding {
  const urls = new Map<string, unknown>();
  return {
    createBlob: (sources: Source[]) =>
      new BlobHandle(
        sources.flatMap((source) =>
          source instanceof BlobHandle ? source.parts : memoryPart(bytesOf(source).slice()),
        ),
      ),
    concat: (parts: Bytes[]) => join(parts).buffer,
    storeDataObject: (id: string, handle: BlobHandle, length: number, type: string) =>
      urls.set(id, [handle, length, type]),
    getDataObject: (id: string) => urls.get(id),
    revokeObjectURL: (url: string) => {
      const [scheme, kind, id] = url.split(':');
      if (scheme === 'blob' && kind === 'nodedata' && id !== undefined) urls.delete(id);
    },
    createBlobFromFilePath: (path: string) => {
      const part = filePart(engine, path);
      return [new BlobHandle([part]), part.length];
    },
  };
}

/** Bytes that never change, as the library sees them through `getReader` and `slice`. */
class BlobHandle {
  readonly #parts: readonly BlobPart[];

  constructor(parts: readonly BlobPart[]) {
    this.#parts = parts.filter(({ length }) => length > 0);
  }

  get parts(): readonly BlobPart[] {
    return this.#parts;
  }

  slice(start: number, end: number): BlobHandle {
    let before = 0;
    const parts = this.#parts.map((part) => {
      const from = Math.max(0, start - before);
      const to = Math.min(part.length, end - before);
      before += part.length;
      return part.slice(Math.min(from, part.length), Math.max(from, to));
    });
    return new BlobHandle(parts);
  }

  /** Gives one part after the other; what lies in memory comes at once, as from C++. */
  getReader(): { pull(callback: Pulled): void; setWakeup(): void } {
    const parts = [...this.#parts];
    let at = 0;
    return {
      setWakeup: () => undefined,
      pull: (callback) => {
        const [part] = parts;
        if (part === undefined) {
          callback(endOfStream);
          return;
        }
        part.pull(at, (status, buffer) => {
          at += buffer?.byteLength ?? 0;
          if (status !== more || at >= part.length) {
            parts.shift();
            at = 0;
          }
          callback(status, buffer);
        });
      },
    };
  }
}

function join(sources: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  const parts = sources.map(bytesOf);
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
