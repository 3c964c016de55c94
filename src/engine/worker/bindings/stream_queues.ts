// Stands for no C++ file: V8 ends a process whose heap is full, and in a page nobody sees it grow. What
// grows in a program that does not wait for `drain` are the queues of its streams.
import type { Binding, Engine } from '../engine.ts';

/** What an entry of a queue takes in real Node: the object, its place in the queue, a short text. */
const entryBytes = 100;

/** The part of the state of a stream that is looked at. */
interface StreamState {
  length: number;
}

/** `check` is called for queues that may be too long: see the patches of readable and writable streams. */
export function createStreamQueues(engine: Engine): Binding {
  const nextCheck = new WeakMap<StreamState, number>();
  return {
    check(state: StreamState, queue: readonly unknown[]) {
      if (queue.length < (nextCheck.get(state) ?? 0)) return;
      if (queueBytes(queue) > engine.memory) engine.overflow(queue.length);
      nextCheck.set(state, Math.ceil(queue.length * 1.1) + 1);
    },
  };
}

/** About how much memory a queue keeps; a buffer that is there several times counts once. */
export function queueBytes(queue: readonly unknown[]): number {
  const buffers = new Set<ArrayBufferLike>();
  let bytes = queue.length * entryBytes;
  let last: unknown;
  for (const entry of queue) {
    const chunk = chunkOf(entry);
    if (typeof chunk === 'string') {
      if (chunk !== last) bytes += chunk.length;
    } else if (ArrayBuffer.isView(chunk) && !buffers.has(chunk.buffer)) {
      buffers.add(chunk.buffer);
      bytes += chunk.buffer.byteLength;
    }
    last = chunk;
  }
  return bytes;
}

/** A readable stream queues chunks, a writable one objects that have a chunk. */
function chunkOf(entry: unknown): unknown {
  const isObject = typeof entry === 'object' && entry !== null && !ArrayBuffer.isView(entry);
  return isObject && 'chunk' in entry ? entry.chunk : entry;
}
