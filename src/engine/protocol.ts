import type { FurtherScript } from './further-scripts.ts';

/** Messages between the page (host) and the worker in which a program runs. Data only. */

export type OutputStream = 'stdout' | 'stderr';

/** A program to run: files by absolute path of a volume whose root is `/`, and how to start it. */
export interface EngineProgram {
  files: Record<string, string | Uint8Array>;
  /** Absolute path of the file to start. */
  entry: string;
  /** What follows the entry in `process.argv`. */
  argv: string[];
  env: Record<string, string>;
  /** Options of Node such as `--no-warnings`, as in `process.execArgv`. */
  execArgv: string[];
}

/** Bytes that a program may hold, as far as the engine can count them. */
export interface MemoryLimits {
  /** Objects and texts of one stream. */
  heap: number;
  /** These and buffers of one stream; the files of the volume. */
  total: number;
}

export type ToWorker =
  | {
      type: 'start';
      program: EngineProgram;
      /** The further scripts that hold modules which the program may ask for. */
      scripts: Partial<Record<FurtherScript, Blob>>;
      /** Bytes of a stream that may be on their way to the host before the worker waits for `taken`. */
      window: number;
      memory: MemoryLimits;
      /** Keep the engine's own frames in stack traces. */
      debug: boolean;
    }
  /** The host has passed on so many bytes of a stream. */
  | { type: 'taken'; stream: OutputStream; bytes: number }
  /** Bytes for `process.stdin`; null ends it. */
  | { type: 'stdin'; bytes: Uint8Array<ArrayBuffer> | null };

/** What a program did that comes out otherwise in a page, and that nothing tells it. */
export type EngineNotice = 'async-context';

export type FromWorker =
  /** The scripts are evaluated: a program may be started. */
  | { type: 'ready' }
  /** The worker has taken the program and runs it from now on. */
  | { type: 'started' }
  /** At least one byte, in a buffer of its own; never more on their way than the window of the stream. */
  | { type: 'output'; stream: OutputStream; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'exit'; code: number }
  /** A signal has ended the process. */
  | { type: 'signal'; signal: string }
  /** The queue of a stream would hold more than the program may: it has so many chunks. */
  | { type: 'overflow'; limit: keyof MemoryLimits; chunks: number }
  /** Sent once for each kind. */
  | { type: 'notice'; about: EngineNotice }
  /** The engine itself failed; the program is not to blame. */
  | { type: 'fault'; message: string };
