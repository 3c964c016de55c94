import type { FromWorker, OutputStream, ToWorker } from '../../protocol.ts';
import type { Stdio } from '../engine.ts';

interface Output {
  name: OutputStream;
  /** Bytes that the host has not passed on yet. */
  underway: number;
  waiting: (() => void)[];
}

type Incoming = Extract<ToWorker, { type: 'taken' | 'stdin' }>;

/**
 * The standard streams over messages to the host. Output is taken at once, as a pipe takes it, until
 * `window` bytes are underway; then a write is finished only when the host has passed on what exceeds it.
 */
export function createStdio(
  post: (message: FromWorker) => void,
  window: number,
): Stdio & { receive(message: Incoming): void } {
  const outputs: Record<1 | 2, Output> = {
    1: { name: 'stdout', underway: 0, waiting: [] },
    2: { name: 'stderr', underway: 0, waiting: [] },
  };
  const input: (Uint8Array<ArrayBuffer> | null)[] = [];
  let reader: ((bytes: Uint8Array<ArrayBuffer> | null) => void) | undefined;
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
  return {
    write(fd, bytes) {
      const output = outputs[fd];
      output.underway += bytes.length;
      post({ type: 'output', stream: output.name, bytes });
      return output.underway <= window;
    },
    whenTaken(fd, callback) {
      outputs[fd].waiting.push(callback);
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
      if (output.underway > window) return;
      for (const callback of output.waiting.splice(0)) callback();
    },
  };
}
