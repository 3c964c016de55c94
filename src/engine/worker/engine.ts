import type { FurtherScript } from '../further-scripts.ts';
import type { EngineProgram, FromWorker, MemoryLimits } from '../protocol.ts';
import type { ErrorTranslator } from './foreign/install.ts';
import type { EventLoop } from './loop/event-loop.ts';
import type { LoopCallbacks } from './loop/loop-callbacks.ts';
import type { Tables } from './tables.ts';
import type { ProgramFiles } from './user/program-files.ts';

/** What `internalBinding(name)` gives to Node's library. */
export type Binding = Record<string | symbol, unknown>;

/** A function of the library or of the program, of which only the caller knows more. */
export type Callback = (this: unknown, ...values: unknown[]) => unknown;

/** `process` before and after the library has filled it. */
export interface NodeProcess {
  [key: string | symbol]: unknown;
  emit(event: string, ...values: unknown[]): boolean;
  emitWarning(warning: string | Error, type?: string): void;
}

/** Functions that the library hands to its C++ side while it boots. */
export interface Registered {
  processTicks?: LoopCallbacks['processTicks'];
  processImmediate?: LoopCallbacks['processImmediate'];
  processTimers?: LoopCallbacks['processTimers'];
  promiseReject?: (type: number, promise: Promise<unknown>, reason: unknown) => void;
  prepareStackTrace?: (global: object, error: object, frames: object[]) => unknown;
  enhanceBefore?: (error: object) => unknown;
  enhanceAfter?: (error: object) => unknown;
  emitWarningSync?: Callback;
}

/** Where an exception was thrown: a line counts from 1, a column too. */
export interface ThrowPlace {
  file: string;
  line: number;
  column: number;
}

/** One process: what the bindings share. */
export interface Engine {
  readonly tables: Tables;
  readonly loop: EventLoop;
  /** An empty one until the process is started: it boots ahead of need. */
  readonly program: EngineProgram;
  /** What modules of the program are loaded from; a file system calls `readFrom`. */
  readonly files: ProgramFiles;
  readonly process: NodeProcess;
  readonly primordials: Record<string, unknown>;
  readonly privateSymbols: Record<string, symbol>;
  readonly perIsolateSymbols: Record<string, symbol>;
  readonly registered: Registered;
  /** `exports` of `internal/per_context/domexception` and `…/messageport`. */
  readonly perContext: Record<string, unknown>;
  readonly stdio: Stdio;
  /**
   * By how much `Error.stackTraceLimit` is raised just now, for frames of the engine that lie between
   * those of the library and will not be shown.
   */
  hiddenFrames: number;
  /** What `process.getActiveResourcesInfo()` names: requests that are underway and handles that are open. */
  readonly active: Record<'requests' | 'handles', Set<{ readonly activeType: string | undefined }>>;
  /** Makes an error, or calls the library, with room in stack traces for frames of the engine. */
  withHiddenFrames<T>(work: () => T): T;
  /** Calls back when the process is started, for what depends on the program or on that moment. */
  whenStarted(refresh: () => void): void;
  post(message: FromWorker, transfer?: Transferable[]): void;
  internalBinding(name: string): Binding;
  /** Requires a module of Node's library. */
  require(id: string): Record<string, unknown>;
  /** Whether a module of Node's library is at hand, if not loaded yet. */
  holds(id: string): boolean;
  /** Compiled function of a module; loads the further script that holds it. */
  compile(id: string): Callback;
  /** Whether a further script came along with the program. */
  hasScript(name: FurtherScript): boolean;
  /** Evaluates a further script that adds only bindings, once. Throws when it did not come along. */
  loadScript(name: FurtherScript): void;
  /** Ends the process. It does not return, and nothing that the program does afterwards is seen. */
  exit(code: number): never;
  readonly memory: MemoryLimits;
  /** Ends the process because a stream of so many chunks holds more than one of the limits. */
  overflow(limit: keyof MemoryLimits, chunks: number): never;
  /** Ends the process as a signal does that nobody handles; otherwise like `exit`. */
  die(signal: string): never;
  /** What errors are in V8, where another engine runs the program. */
  errors: ErrorTranslator;
  /** Node's `TriggerUncaughtException` (src/node_errors.cc). */
  triggerUncaughtException(
    error: unknown,
    fromPromise: boolean,
    place?: ThrowPlace | undefined,
  ): void;
}

/** The three standard streams, as the pipe handles of `pipe_wrap` see them. */
export interface Stdio {
  /** Bytes that wait for room in the window. */
  waiting(fd: 1 | 2): number;
  /**
   * Sends bytes to the host; false when they do not fit into the window and `whenTaken` must be awaited
   * before they may change.
   */
  write(fd: 1 | 2, bytes: Uint8Array): boolean;
  /** Calls back, once, when the host has taken what was sent last. */
  whenTaken(fd: 1 | 2, callback: () => void): void;
  /** Calls back, once, when nothing that was written waits for the host any more. */
  whenDrained(callback: () => void): void;
  /** Asks for bytes of stdin: called with null at its end. */
  read(callback: (bytes: Uint8Array<ArrayBuffer> | null) => void): void;
  stopReading(): void;
}
