import type { OutputStream } from '../protocol.ts';

export interface OutputChunk {
  stream: OutputStream;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a worker has sent and nobody has read yet, in order. */
export interface OutputQueue {
  /** Adds a chunk; false, and it is not added, when its stream would hold more than the window. */
  push(chunk: OutputChunk): boolean;
  /** Takes the oldest chunk; its bytes make room for others. */
  shift(): OutputChunk | undefined;
  readonly isEmpty: boolean;
}

/** A queue of at most `window` bytes of each stream: a worker that sends more does not keep the protocol. */
export function createOutputQueue(window: number): OutputQueue {
  const chunks: OutputChunk[] = [];
  const held = { stdout: 0, stderr: 0 };
  return {
    push(chunk) {
      const bytes = held[chunk.stream] + chunk.bytes.length;
      if (bytes > window) return false;
      held[chunk.stream] = bytes;
      chunks.push(chunk);
      return true;
    },
    shift() {
      const chunk = chunks.shift();
      if (chunk !== undefined) held[chunk.stream] -= chunk.bytes.length;
      return chunk;
    },
    get isEmpty() {
      return chunks.length === 0;
    },
  };
}
