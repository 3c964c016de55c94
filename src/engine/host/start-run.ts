import type { FurtherScript } from '../further-scripts.ts';
import type { EngineNotice, EngineProgram, MemoryLimits, ToWorker } from '../protocol.ts';
import type { Gone, WorkerLink } from './open-frame.ts';
import { createOutputQueue, type OutputChunk } from './output-queue.ts';
import { readMessage } from './read-message.ts';

/** Bytes of one stream that the worker sends ahead of what is read here: the size of a Linux pipe. */
const pipeSize = 65_536;

/** The text of further scripts, by name. */
export type ScriptTexts = Partial<Record<FurtherScript, Blob>>;

export type EngineEnding =
  | { kind: 'exit'; code: number }
  | { kind: 'signal'; signal: string }
  | { kind: 'aborted' }
  /** The process has gone without an end of its own. */
  | ({ kind: 'stopped' } & Gone);

export interface RunOptions {
  /** Aborting ends the run at once. */
  signal: AbortSignal;
  /** 256 MiB of heap and 512 MiB in all when absent; a browser tells nobody what else a program has. */
  memory?: MemoryLimits;
  /** Keep the engine's own frames in stack traces. */
  debug?: boolean;
}

export interface EngineRun {
  /** What the program prints, in order. It is pulled: what is not read makes the program wait. */
  readonly output: ReadableStream<OutputChunk>;
  /** What the reader should know beside the output; complete when the run has ended. */
  readonly notices: ReadonlySet<EngineNotice>;
  /** How the process ended. Rejects when the engine itself failed. */
  readonly ending: Promise<EngineEnding>;
  /** Sends bytes to `process.stdin`, or with null its end. */
  writeInput(bytes: Uint8Array<ArrayBuffer> | null): void;
}

const forged: EngineEnding = {
  kind: 'stopped',
  why: 'lost',
  message:
    'The program was stopped because its worker sent a message that is none of the engine, or more ' +
    'output than it was asked for.',
};

function overflow(limit: keyof MemoryLimits, chunks: number, memory: MemoryLimits): EngineEnding {
  const size = Math.round(memory[limit] / 2 ** 20);
  return {
    kind: 'stopped',
    why: 'memory',
    message:
      `The program was stopped because it reached its limit of ${size} MiB of ` +
      `${limit === 'heap' ? 'heap' : 'memory'}: one of its streams held ` +
      `${chunks.toLocaleString('en')} chunks that nobody had taken.`,
  };
}

/**
 * Starts a program in a worker. Nothing that comes from there is trusted: what the protocol does not
 * know ends the run. `takeWorker` is asked again when the worker has gone before the program began.
 */
export function startRun(
  takeWorker: () => Promise<WorkerLink>,
  scripts: Promise<ScriptTexts>,
  program: EngineProgram,
  { signal, debug, memory }: Required<RunOptions>,
): EngineRun {
  const ending = Promise.withResolvers<EngineEnding>();
  // Who reads the output learns of a fault there and may never look at the ending.
  ending.promise.catch(() => undefined);
  const waiting = createOutputQueue(pipeSize);
  const notices = new Set<EngineNotice>();
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
  const end = (how: EngineEnding): void => finish(() => ending.resolve(how));
  const abort = (): void => end({ kind: 'aborted' });
  const fail = (error: unknown): void =>
    finish(() => {
      failure = error;
      ending.reject(error);
    });

  const connect = async (): Promise<void> => {
    const [link, texts] = await Promise.all([takeWorker(), scripts]);
    const { port, faults, gone } = link;
    terminate = () => {
      gone.removeEventListener('abort', onGone);
      link.terminate();
    };
    let ready = false;
    let started = false;
    const onGone = (): void => {
      if (started) end({ kind: 'stopped', ...(gone.reason as Gone) });
      else connect().catch(fail);
    };
    const receive = ({ data }: MessageEvent<unknown>): void => {
      const message = readMessage(data);
      switch (message?.type) {
        case 'ready':
          if (ready) break;
          ready = true;
          return;
        case 'started':
          if (started || !ready) break;
          started = true;
          return;
        case 'output':
          if (!started || !waiting.push(message)) break;
          changed();
          return;
        case 'exit':
          if (!started) break;
          end({ kind: 'exit', code: message.code });
          return;
        case 'signal':
          if (!started) break;
          end({ kind: 'signal', signal: message.signal });
          return;
        case 'overflow':
          if (!started) break;
          end(overflow(message.limit, message.chunks, memory));
          return;
        case 'notice':
          // Each kind comes once: more would be a way to fill the page's memory.
          if (!started || notices.has(message.about)) break;
          notices.add(message.about);
          return;
        case 'fault':
          fail(new Error(`The engine failed: ${message.message}`));
          return;
        case undefined:
          break;
      }
      end(forged);
    };
    if (ended) {
      link.terminate();
      return;
    }
    if (gone.aborted) {
      onGone();
      return;
    }
    gone.addEventListener('abort', onGone);
    port.onmessage = receive;
    port.onmessageerror = () => end(forged);
    faults.onmessage = receive;
    link.watch();
    send = (message) => port.postMessage(message);
    send({ type: 'start', program, scripts: texts, window: pipeSize, memory, debug });
    for (const bytes of input) send({ type: 'stdin', bytes });
  };

  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  connect().catch(fail);

  const output = new ReadableStream<OutputChunk>(
    {
      async pull(controller) {
        while (waiting.isEmpty && !ended) {
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
    notices,
    ending: ending.promise,
    writeInput(bytes) {
      input.push(bytes);
      if (!ended) send?.({ type: 'stdin', bytes });
    },
  };
}
