import type { OutputStream } from '../protocol.ts';

export interface OutputChunk {
  stream: OutputStream;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a worker has sent and nobody has read yet, in order. */
export interface OutputQueue {
  /** Adds a chunk; false, and it is not added, when its stream would hold more than the window. */
  push(chunk: OutputChunk): boolean;
  /** Takes the oldest bytes, as many as belong to one stream; they make room for others. */
  shift(): OutputChunk | undefined;
  readonly isEmpty: boolean;
}

/** A queue of at most `window` bytes of each stream: a worker that sends more does not keep the protocol. */
export function createOutputQueue(window: number): OutputQueue {
  let chunks: OutputChunk[] = [];
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
      const [first] = chunks;
      if (first === undefined) return undefined;
      const { stream } = first;
      const change = chunks.findIndex((chunk) => chunk.stream !== stream);
      const count = change === -1 ? chunks.length : change;
      const bytes = join(chunks.slice(0, count).map((chunk) => chunk.bytes));
      chunks = chunks.slice(count);
      held[stream] -= bytes.length;
      return { stream, bytes };
    },
    get isEmpty() {
      return chunks.length === 0;
    },
  };
}

function join(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
