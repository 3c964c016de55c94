import type { FromWorker, OutputStream, ToWorker } from '../../protocol.ts';
import type { Stdio } from '../engine.ts';

interface Output {
  name: OutputStream;
  /** Bytes that the host has not passed on yet. */
  underway: number;
  /** What does not fit into the window. */
  queue: Uint8Array[];
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
    1: { name: 'stdout', underway: 0, queue: [], waiting: [] },
    2: { name: 'stderr', underway: 0, queue: [], waiting: [] },
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
    for (;;) {
      const [next] = output.queue;
      const room = window - output.underway;
      if (next === undefined || room <= 0) return;
      // A copy: of a view the host would get the whole buffer under it.
      const bytes = next.slice(0, room);
      if (bytes.length < next.length) output.queue[0] = next.subarray(bytes.length);
      else output.queue.shift();
      output.underway += bytes.length;
      post({ type: 'output', stream: output.name, bytes }, [bytes.buffer]);
    }
  };
  const isDrained = (): boolean => outputs[1].queue.length + outputs[2].queue.length === 0;
  return {
    write(fd, bytes) {
      const output = outputs[fd];
      if (bytes.length > 0) output.queue.push(bytes);
      flush(output);
      return output.queue.length === 0;
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
      if (output.queue.length > 0) return;
      for (const callback of output.waiting.splice(0)) callback();
      if (isDrained()) whenDrained?.();
    },
  };
}
