import type { FromWorker, OutputStream, ToWorker } from '../../protocol.ts';
import type { Stdio } from '../engine.ts';

interface Output {
  name: OutputStream;
  /** Bytes that the host has not passed on yet. */
  underway: number;
  /** What does not fit into the window. */
  queue: Uint8Array[];
  /** How many bytes these are. */
  queued: number;
  waiting: (() => void)[];
}

type Incoming = Extract<ToWorker, { type: 'taken' | 'stdin' }>;
type Post = (message: FromWorker, transfer?: Transferable[]) => void;

/**
 * The standard streams over messages to the host. Output is taken at once, as a pipe takes it, until
 * `window` bytes are underway; then a write is finished only when the host has passed on what exceeds
 * it. What exceeds it stays here, so that the page never holds more.
 */
export function createStdio(
  post: Post,
  window: number,
): Stdio & { receive(message: Incoming): void } {
  const outputs: Record<1 | 2, Output> = {
    1: { name: 'stdout', underway: 0, queue: [], queued: 0, waiting: [] },
    2: { name: 'stderr', underway: 0, queue: [], queued: 0, waiting: [] },
  };
  const input: (Uint8Array<ArrayBuffer> | null)[] = [];
  let reader: ((bytes: Uint8Array<ArrayBuffer> | null) => void) | undefined;
  let whenDrained: (() => void) | undefined;

  const passInput = (): void => {
    while (reader !== undefined && input.length > 0) {
      const [bytes = null] = input;
      const take = reader;
      // The end stays there, for whoever reads next.
      if (bytes !== null) input.shift();
      else reader = undefined;
      take(bytes);
    }
  };
  const flush = (output: Output): void => {
    const room = window - output.underway;
    // Small messages for small gaps would go on for ever.
    if (output.queued === 0 || room <= 0 || room < Math.min(output.queued, window / 4)) return;
    const bytes = takeBytes(output, Math.min(room, output.queued));
    output.underway += bytes.length;
    post({ type: 'output', stream: output.name, bytes }, [bytes.buffer]);
  };
  const isDrained = (): boolean => outputs[1].queued + outputs[2].queued === 0;
  return {
    waiting: (fd) => outputs[fd].queued,
    write(fd, bytes) {
      const output = outputs[fd];
      if (bytes.length > 0) apply(push, output.queue, [bytes]);
      output.queued += bytes.length;
      flush(output);
      return output.queued === 0;
    },
    whenTaken(fd, callback) {
      outputs[fd].waiting.push(callback);
    },
    whenDrained(callback) {
      if (isDrained()) callback();
      else whenDrained = callback;
    },
    read(callback) {
      reader = callback;
      passInput();
    },
    stopReading() {
      reader = undefined;
    },
    receive(message) {
      if (message.type === 'stdin') {
        input.push(message.bytes);
        passInput();
        return;
      }
      const output = message.stream === 'stdout' ? outputs[1] : outputs[2];
      output.underway -= message.bytes;
      flush(output);
      if (output.queued > 0) return;
      for (const callback of output.waiting.splice(0)) callback();
      if (isDrained()) whenDrained?.();
    },
  };
}

// A program that replaces these must still be heard.
const { apply } = Reflect;
const { subarray, set } = Uint8Array.prototype;
const { push, splice } = Array.prototype;

/** Copies the first bytes of a queue and takes them away: of a view the host would get the whole buffer. */
function takeBytes(output: Output, length: number): Uint8Array<ArrayBuffer> {
  const taken = new Uint8Array(length);
  let at = 0;
  let done = 0;
  while (at < length) {
    const next = output.queue[done] ?? new Uint8Array();
    const part = apply(subarray, next, [0, length - at]);
    apply(set, taken, [part, at]);
    at += part.length;
    if (part.length < next.length) output.queue[done] = apply(subarray, next, [part.length]);
    else done += 1;
  }
  apply(splice, output.queue, [0, done]);
  output.queued -= length;
  return taken;
}
