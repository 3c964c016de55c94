// The entries of src/dataqueue/queue.cc
import type { Engine } from '../engine.ts';
import { nodeError } from './node-error.ts';

export type Pulled = (status: number, buffer?: ArrayBuffer) => void;

export const endOfStream = 0;
export const more = 1;

/** UV_EINVAL; the library looks only at whether a status is negative. */
const unreadable = -22;

/** How much of a file is read at a time, in bytes. */
const chunkSize = 65_536;

/** A stretch of bytes that never changes. */
export interface BlobPart {
  readonly length: number;
  slice(start: number, end: number): BlobPart;
  /** Hands over what comes at `at`, now or in a later turn of the loop: at least a byte, or an error. */
  pull(at: number, callback: Pulled): void;
}

/** Bytes in memory, which are handed over in one piece and at once. */
export function memoryPart(bytes: Uint8Array<ArrayBuffer>): BlobPart {
  return {
    length: bytes.length,
    slice: (start, end) => memoryPart(bytes.slice(start, end)),
    pull: (at, callback) => callback(more, bytes.slice(at).buffer),
  };
}

/** What the binding `fs` has of its functions when it is asked to do its work at once. */
interface SyncFiles {
  stat(path: string, useBigint: false, request: undefined, throwIfNoEntry: true): Float64Array;
  open(path: string, flags: number, mode: number): number;
  read(fd: number, target: Uint8Array, offset: number, length: number, position: number): number;
  close(fd: number): void;
}

const sizeField = 8;
const modifiedFields = [12, 13] as const;

/**
 * A file as it is now; once its size or its time of change differs, it can no longer be read. Throws
 * when there is none.
 */
export function filePart(engine: Engine, path: string): BlobPart {
  const files = engine.internalBinding('fs') as unknown as SyncFiles;
  const look = (): Float64Array => files.stat(path, false, undefined, true);
  let found: Float64Array;
  try {
    // The binding uses one array for all stats.
    found = look().slice();
  } catch (error) {
    if (!(error instanceof Error && 'errno' in error)) throw error;
    const message = 'Unable to open file as blob';
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', message);
  }
  const isUnchanged = (): boolean => {
    const stat = look();
    return [sizeField, ...modifiedFields].every((field) => stat[field] === found[field]);
  };
  const read = (at: number, length: number): ArrayBuffer | undefined => {
    const target = new Uint8Array(Math.min(length, chunkSize));
    try {
      if (!isUnchanged()) return undefined;
      const fd = files.open(path, 0, 0);
      try {
        files.read(fd, target, 0, target.length, at);
      } finally {
        files.close(fd);
      }
    } catch (error) {
      if (!(error instanceof Error && 'errno' in error)) throw error;
      return undefined;
    }
    return target.buffer;
  };
  const range = (start: number, end: number): BlobPart => ({
    length: end - start,
    slice: (from, to) => range(start + from, start + to),
    pull: (at, callback) => {
      engine.loop.complete(() => {
        const buffer = read(start + at, end - start - at);
        if (buffer === undefined) callback(unreadable);
        else callback(more, buffer);
      });
    },
  });
  return range(0, found[sizeField] ?? 0);
}
