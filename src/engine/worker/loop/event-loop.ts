import { CallbackScope, type Phase } from './callback-scope.ts';
import { createHopper, type Hopper } from './hopper.ts';
import type { LoopCallbacks, Platform } from './loop-callbacks.ts';

const kCount = 0;
const kRefCount = 1;
const kHasOutstanding = 2;

/** How often libuv looks after the poll phase for what its callbacks fed. */
const pendingRounds = 8;

/** How long a due timer waits at most for input and output that is ready, in milliseconds. */
const patience = 100;

/**
 * The event loop of libuv (uv_run in deps/uv/src/unix/core.c) with the callback scopes of Node
 * (src/api/callback.cc, src/env.cc). Every callback of the program runs in a task of its own, because
 * only the browser can drain the microtask queue: phases are generators that are resumed task by task.
 */
export class EventLoop {
  /** Fields that the library shares with `internalBinding('task_queue')` and `('timers')`. */
  readonly immediateInfo = new Uint32Array(3);
  readonly timeoutInfo = new Int32Array(1);

  readonly #platform: Platform;
  readonly #hopper: Hopper;
  #start: number;
  #phases: Phase | undefined;
  readonly #scope = new CallbackScope();
  #time = 0;
  #references = 0;
  #completed: { callbacks: Iterable<() => void>; keepsAlive: boolean }[] = [];
  #completedKeepAlive = 0;
  #pending: Iterable<() => void>[] = [];
  #closing: (() => void)[][] = [];
  #nativeImmediates: (() => void)[] = [];
  #timerDue = Number.POSITIVE_INFINITY;
  #timerRefed = false;
  #immediateRefed = false;
  #sleeping = false;
  #alarm: number | undefined;
  #entered = false;
  #drainedAfterTicks = false;
  #calling = false;
  #stopped = false;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#start = platform.now();
    this.#hopper = createHopper(() => this.#turn());
  }

  /** Shared with `internalBinding('task_queue')`: whether ticks, and rejections, wait. */
  get tickInfo(): Uint8Array {
    return this.#scope.tickInfo;
  }

  /** Calls `main`, and starts the loop once `enter` has been called. */
  run(callbacks: LoopCallbacks, main: () => void): void {
    if (this.#phases !== undefined) throw new Error('The event loop runs already.');
    this.#scope.callbacks = callbacks;
    this.#phases = this.#spin(callbacks, main);
    this.#hopper.hop();
  }

  /** Says that the program has been evaluated as far as its first `await`. */
  enter(): void {
    this.#entered = true;
    // The browser itself drains the microtasks of the module that it evaluates.
    this.#drainedAfterTicks = false;
    this.wake();
  }

  /** Ends the loop: nothing that it holds is called again. */
  stop(): void {
    this.#stopped = true;
    this.#disarm();
    this.#hopper.close();
  }

  /** Whether the microtasks that ran last, or run now, were drained after ticks. */
  get drainedAfterTicks(): boolean {
    return this.#drainedAfterTicks;
  }

  /** Whether a callback or a tick is running, and not a microtask. */
  get calling(): boolean {
    return this.#calling;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Milliseconds since the loop was made, as libuv counts them: whole ones. */
  now(): number {
    this.#time = Math.max(this.#time, Math.floor(this.#platform.now() - this.#start));
    return this.#time;
  }

  /** An active handle or request that keeps the process alive. */
  ref(): void {
    this.#references += 1;
  }

  unref(): void {
    this.#references -= 1;
    // What the loop was waiting for may have been the last thing that kept it alive.
    this.wake();
  }

  /** Queues the completion of an operation for the poll phase; it keeps the process alive. */
  complete(callback: () => void): void {
    this.completeEach([callback], true);
  }

  /**
   * Queues several callbacks, of which each sees the ticks and microtasks of those before it done; an
   * iterator is asked for the next one only then. Without `keepsAlive` they run only if something else
   * keeps the process alive.
   */
  completeEach(callbacks: Iterable<() => void>, keepsAlive: boolean): void {
    this.#completed.push({ callbacks, keepsAlive });
    if (keepsAlive) this.#completedKeepAlive += 1;
    this.wake();
  }

  /** Queues callbacks for the phase around the poll phase, as uv__io_feed does; they keep alive. */
  feed(callbacks: Iterable<() => void>): void {
    this.#pending.push(callbacks);
    this.wake();
  }

  /** Queues the `close` callback of a handle, after those of its requests that it cancels. */
  closed(...callbacks: (() => void)[]): void {
    this.#closing.push(callbacks);
    this.wake();
  }

  /** Queues a callback before the immediates of the program, as `env->SetImmediate` does. */
  setNativeImmediate(callback: () => void): void {
    this.#nativeImmediates.push(callback);
    this.wake();
  }

  /**
   * Keeps the process alive until a promise of the browser has settled and what it resumed has run.
   * Gives a promise that settles like it and is unhandled where nobody handles it.
   */
  track<T>(promise: Promise<T>): Promise<T> {
    this.ref();
    const settled = (): void => {
      this.complete(() => undefined);
      this.unref();
    };
    return promise.then(
      (value) => {
        settled();
        return value;
      },
      (error: unknown) => {
        settled();
        throw error;
      },
    );
  }

  scheduleTimer(ms: number): void {
    this.#timerDue = this.now() + Math.max(1, ms);
    this.wake();
  }

  toggleTimerRef(refed: boolean): void {
    this.#timerRefed = refed;
    this.wake();
  }

  toggleImmediateRef(refed: boolean): void {
    this.#immediateRefed = refed;
    this.wake();
  }

  /** Lets a sleeping loop look again at what there is to do. */
  wake(): void {
    if (!this.#sleeping || this.#stopped) return;
    this.#sleeping = false;
    this.#disarm();
    this.#hopper.hop();
  }

  #disarm(): void {
    if (this.#alarm !== undefined) this.#platform.clearTimeout(this.#alarm);
    this.#alarm = undefined;
  }

  #turn(): void {
    while (!this.#stopped) {
      const next = this.#phases?.next();
      if (next === undefined || next.done) return;
      if (typeof next.value === 'number') {
        this.#sleep(next.value);
        return;
      }
      const step = next.value;
      let pause = false;
      this.#calling = true;
      this.#platform.attempt(() => {
        pause = step();
      });
      this.#calling = false;
      if (pause && !this.#stopped) {
        this.#drainedAfterTicks = this.#scope.ticksPause;
        this.#hopper.hop();
        return;
      }
    }
  }

  #sleep(ms: number): void {
    this.#sleeping = true;
    if (ms !== Number.POSITIVE_INFINITY) {
      this.#alarm = this.#platform.setTimeout(() => this.wake(), Math.min(ms, 2 ** 31 - 1));
    }
  }

  get #alive(): boolean {
    return (
      this.#references > 0 ||
      this.#completedKeepAlive > 0 ||
      this.#pending.length > 0 ||
      this.#closing.length > 0 ||
      this.#immediateRefed ||
      (this.#timerRefed && this.#timerDue !== Number.POSITIVE_INFINITY)
    );
  }

  *#spin(callbacks: LoopCallbacks, main: () => void): Phase {
    yield* this.#scope.call(main);
    while (!this.#entered) yield Number.POSITIVE_INFINITY;
    // What the program queued while it was evaluated runs before the first turn.
    yield* this.#scope.closeScope();
    // A real process takes longer than a millisecond to get here, so that the shortest timers are due.
    this.#start -= 1;
    do {
      yield* this.#uvRun();
      if (this.#alive) continue;
      yield* this.#scope.call(() => callbacks.emitBeforeExit());
    } while (this.#alive);
    yield* this.#scope.call(() => callbacks.emitExit());
    callbacks.ended();
  }

  *#uvRun(): Phase {
    if (this.#alive) yield* this.#runTimers();
    while (this.#alive) {
      yield* this.#runPending();
      const timeout = this.#pollTimeout();
      if (timeout > 0) yield timeout;
      yield* this.#runCompleted();
      for (let round = 0; round < pendingRounds && this.#pending.length > 0; round += 1) {
        yield* this.#runPending();
      }
      yield* this.#runImmediates();
      yield* this.#runClosed();
      yield* this.#runTimers();
    }
  }

  #pollTimeout(): number {
    const ready =
      this.#completed.length > 0 ||
      this.#pending.length > 0 ||
      this.#closing.length > 0 ||
      this.#nativeImmediates.length > 0 ||
      this.#immediateRefed;
    if (ready || !this.#alive) return 0;
    return Math.max(0, this.#timerDue - this.now());
  }

  *#runCompleted(): Phase {
    const completed = this.#completed;
    this.#completed = [];
    this.#completedKeepAlive = 0;
    for (const { callbacks } of completed) {
      for (const callback of callbacks) yield* this.#scope.call(callback);
    }
  }

  *#runPending(): Phase {
    const pending = this.#pending;
    this.#pending = [];
    for (const callbacks of pending) {
      for (const callback of callbacks) yield* this.#scope.call(callback);
    }
  }

  *#runClosed(): Phase {
    const closing = this.#closing;
    this.#closing = [];
    // libuv keeps closing handles on a stack.
    for (const callbacks of closing.reverse()) {
      for (const callback of callbacks) yield* this.#scope.call(callback);
    }
  }

  *#runImmediates(): Phase {
    const native = this.#nativeImmediates;
    this.#nativeImmediates = [];
    for (const callback of native) yield* this.#scope.call(callback);
    // They have a scope in Node even when there are none: ticks that an exception left behind run here.
    yield* this.#scope.closeScope();
    if (this.immediateInfo[kCount] === 0) return;
    do {
      yield* this.#scope.drive((callbacks) => callbacks.processImmediate());
    } while (this.immediateInfo[kHasOutstanding] === 1);
    if (this.immediateInfo[kRefCount] === 0) this.#immediateRefed = false;
  }

  *#runTimers(): Phase {
    const late = this.now() - this.#timerDue;
    if (late < 0) return;
    // Node would have finished input and output that is ready here before a timer that is due only
    // because JavaScript in a page starts more slowly.
    if (this.#completed.length > 0 && late < patience) return;
    this.#timerDue = Number.POSITIVE_INFINITY;
    let next: { value: number } | undefined;
    while (next === undefined && !this.#stopped) {
      next = yield* this.#scope.drive(
        (callbacks) => callbacks.processTimers(this.now()),
        // Before the ticks and microtasks that follow: they may arm a timer of their own.
        (expiry) => this.#rearm(expiry),
      );
    }
  }

  #rearm(expiry: number): void {
    if (expiry !== 0) this.#timerDue = Math.max(Math.abs(expiry), this.now() + 1);
    this.#timerRefed = expiry > 0;
  }
}
