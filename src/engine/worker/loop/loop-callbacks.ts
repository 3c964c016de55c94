import type { CreateTasks } from './tasks.ts';

/** The functions that Node's library registers with its C++ side; see `patches.ts` for generators. */
export interface LoopCallbacks {
  processTicks(): Generator<unknown, void>;
  processImmediate(): Generator<unknown, void>;
  /** Gives the time of the next timer: negative when no timer keeps the process alive, 0 for none. */
  processTimers(now: number): Generator<unknown, number>;
  emitBeforeExit(): void;
  /** The loop has nothing left to do; the process ends. */
  emitExit(): void;
  /** Called once the exit handlers and what they queued have run. */
  ended(): void;
}

/** What the loop takes from the platform; the program may overwrite the global ones. */
export interface Platform {
  setTimeout(callback: () => void, ms: number): number;
  clearTimeout(id: number): void;
  /** Asked when the loop starts. */
  createTasks: CreateTasks;
  /** Milliseconds since any fixed point, with fraction. */
  now(): number;
  /**
   * Calls back. An exception is reported as uncaught before this returns, and no microtask runs in
   * between, as in Node, whose C++ takes the exception and goes on with its next callback.
   */
  attempt(callback: () => void): void;
}
