// Stands for no C++ file: V8 ends a process whose heap is full, and in a page nobody sees it grow. What
// grows in a program that does not wait for `drain` are the queues of its streams.
import type { Binding, Engine } from '../engine.ts';

/** What an entry of a queue takes in real Node: the object, its place in the queue, a callback. */
const entryBytes = 100;
/** Characters from which on a text that comes again counts as the same one, and not as made anew. */
const longText = 4096;
/** By how much a queue must have grown to be looked at again. */
const growth = 1.2;

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
      const { heap, buffers } = measureQueue(queue);
      if (heap > engine.memory.heap) engine.overflow('heap', queue.length);
      if (heap + buffers > engine.memory.total) engine.overflow('total', queue.length);
      nextCheck.set(state, Math.ceil(queue.length * growth) + 1);
    },
  };
}

/** About how many bytes a queue keeps; a buffer that is there several times counts once. */
export function measureQueue(queue: readonly unknown[]): { heap: number; buffers: number } {
  const seen = new Set<ArrayBufferLike>();
  let heap = queue.length * entryBytes;
  let buffers = 0;
  let last: unknown;
  for (const entry of queue) {
    const chunk = chunkOf(entry);
    if (typeof chunk === 'string') {
      if (chunk.length < longText || chunk !== last) heap += chunk.length;
    } else if (ArrayBuffer.isView(chunk) && !seen.has(chunk.buffer)) {
      seen.add(chunk.buffer);
      buffers += chunk.buffer.byteLength;
    }
    last = chunk;
  }
  return { heap, buffers };
}

/** A readable stream queues chunks, a writable one objects that have a chunk. */
function chunkOf(entry: unknown): unknown {
  const isObject = typeof entry === 'object' && entry !== null && !ArrayBuffer.isView(entry);
  return isObject && 'chunk' in entry ? entry.chunk : entry;
}
