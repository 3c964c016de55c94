import type { FurtherScript } from '../further-scripts.ts';
import type { EngineProgram, FromWorker, OutputStream, ToWorker } from '../protocol.ts';

/** Bytes of one stream that the worker sends ahead of what is read here: the size of a Linux pipe. */
const pipeSize = 65_536;

/** The text of further scripts, by name. */
export type ScriptTexts = Partial<Record<FurtherScript, Blob>>;

export interface WorkerLink {
  /** Messages of the engine in the worker, both ways. */
  port: MessagePort;
  /** Where the frame says that the worker failed. */
  faults: MessagePort;
  terminate(): void;
}

export interface OutputChunk {
  stream: OutputStream;
  bytes: Uint8Array;
}

export type EngineEnding = { kind: 'exit'; code: number } | { kind: 'aborted' };

export interface EngineRun {
  /** What the program prints, in order. It is pulled: what is not read makes the program wait. */
  readonly output: ReadableStream<OutputChunk>;
  /** How the process ended. Rejects when the engine itself failed. */
  readonly ending: Promise<EngineEnding>;
  /** Sends bytes to `process.stdin`, or with null its end. */
  writeInput(bytes: Uint8Array<ArrayBuffer> | null): void;
}

/** Starts a program in a worker that is on its way. */
export function startRun(
  link: Promise<WorkerLink>,
  scripts: Promise<ScriptTexts>,
  program: EngineProgram,
  signal: AbortSignal,
  debug: boolean,
): EngineRun {
  const ending = Promise.withResolvers<EngineEnding>();
  // Who reads the output learns of a fault there and may never look at the ending.
  ending.promise.catch(() => undefined);
  const waiting: OutputChunk[] = [];
  const input: (Uint8Array<ArrayBuffer> | null)[] = [];
  let ended = false;
  let failure: unknown;
  let changed = (): void => undefined;
  let send: ((message: ToWorker) => void) | undefined;
  let terminate = (): void => undefined;

  const finish = (settle: () => void): void => {
    if (ended) return;
    ended = true;
    signal.removeEventListener('abort', abort);
    terminate();
    settle();
    changed();
  };
  const abort = (): void => finish(() => ending.resolve({ kind: 'aborted' }));
  const fail = (error: unknown): void =>
    finish(() => {
      failure = error;
      ending.reject(error);
    });
  const receive = (message: FromWorker): void => {
    switch (message.type) {
      case 'ready':
        break;
      case 'output':
        if (!ended) waiting.push({ stream: message.stream, bytes: message.bytes });
        changed();
        break;
      case 'exit':
        finish(() => ending.resolve({ kind: 'exit', code: message.code }));
        break;
      case 'fault':
        fail(new Error(`The engine failed: ${message.message}`));
        break;
    }
  };

  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  Promise.all([link, scripts]).then(([{ port, faults, terminate: end }, texts]) => {
    terminate = () => {
      end();
      port.close();
      faults.close();
    };
    if (ended) {
      terminate();
      return;
    }
    port.onmessage = ({ data }: MessageEvent<FromWorker>) => receive(data);
    faults.onmessage = port.onmessage;
    send = (message) => port.postMessage(message);
    send({ type: 'start', program, scripts: texts, window: pipeSize, debug });
    for (const bytes of input.splice(0)) send({ type: 'stdin', bytes });
  }, fail);

  const output = new ReadableStream<OutputChunk>(
    {
      async pull(controller) {
        while (waiting.length === 0 && !ended) {
          await new Promise<void>((resolve) => {
            changed = resolve;
          });
        }
        const chunk = waiting.shift();
        if (chunk !== undefined) {
          controller.enqueue(chunk);
          if (!ended) send?.({ type: 'taken', stream: chunk.stream, bytes: chunk.bytes.length });
        } else if (failure !== undefined) controller.error(failure);
        else controller.close();
      },
      cancel: abort,
    },
    { highWaterMark: 0 },
  );
  return {
    output,
    ending: ending.promise,
    writeInput(bytes) {
      if (send === undefined) input.push(bytes);
      else if (!ended) send({ type: 'stdin', bytes });
    },
  };
}
