import { CallbackScope, type Phase } from './callback-scope.ts';
import type { LoopCallbacks, Platform } from './loop-callbacks.ts';
import { Stepper } from './stepper.ts';
import { type Callbacks, Waiting } from './waiting.ts';

const kCount = 0;
const kRefCount = 1;
const kHasOutstanding = 2;

/** How often libuv looks after the poll phase for what its callbacks fed. */
const pendingRounds = 8;

/** How long a due timer waits at most for input and output that is ready, in milliseconds. */
const patience = 100;

/** JavaScript that takes so many milliseconds takes long in Node too: it is not just slow to start. */
const longStep = 10;

/** Timers of so many milliseconds are due in Node when the loop starts. */
const shortestDelay = 1;

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
  readonly #scope = new CallbackScope();
  readonly #waiting = new Waiting();
  readonly #stepper: Stepper;
  #start: number;
  #time = 0;
  #references = 0;
  #timerDue = Number.POSITIVE_INFINITY;
  #timerDelay = 0;
  #timerRefed = false;
  #immediateRefed = false;
  #entered = false;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#start = platform.now();
    this.#stepper = new Stepper(platform, () => this.#scope.ticksPause);
  }

  /** Shared with `internalBinding('task_queue')`: whether ticks, and rejections, wait. */
  get tickInfo(): Uint8Array {
    return this.#scope.tickInfo;
  }

  /** Calls `main`, and starts the loop once `enter` has been called. */
  run(callbacks: LoopCallbacks, main: () => void): void {
    this.#scope.callbacks = callbacks;
    this.#start = this.#platform.now();
    this.#time = 0;
    this.#stepper.start(this.#spin(callbacks, main));
  }

  /** Says that the program has been evaluated as far as its first `await`. */
  enter(): void {
    this.#entered = true;
    // The browser itself drains the microtasks of the module that it evaluates.
    this.#stepper.noteOtherDrain();
    this.wake();
  }

  /** Ends the loop: nothing that it holds is called again. */
  stop(): void {
    this.#stepper.stop();
  }

  /** Whether the microtasks that ran last, or run now, were drained after ticks. */
  get drainedAfterTicks(): boolean {
    return this.#stepper.drainedAfterTicks;
  }

  /** Whether a callback or a tick is running, and not a microtask. */
  get calling(): boolean {
    return this.#stepper.calling;
  }

  get stopped(): boolean {
    return this.#stepper.stopped;
  }

  /** Milliseconds since the loop runs, as libuv counts them: whole ones. */
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
  completeEach(callbacks: Callbacks, keepsAlive: boolean): void {
    this.#waiting.addCompleted(callbacks, keepsAlive);
    this.wake();
  }

  /** Queues callbacks for the phase around the poll phase, as uv__io_feed does; they keep alive. */
  feed(callbacks: Callbacks): void {
    this.#waiting.addFed(callbacks);
    this.wake();
  }

  /** Queues the `close` callback of a handle, after those of its requests that it cancels. */
  closed(...callbacks: (() => void)[]): void {
    this.#waiting.addClosing(callbacks);
    this.wake();
  }

  /** Queues a callback before the immediates of the program, as `env->SetImmediate` does. */
  setNativeImmediate(callback: () => void): void {
    this.#waiting.addImmediate(callback);
    this.wake();
  }

  /**
   * Keeps the process alive until a promise of the browser has settled and what it resumed has run.
   * Gives a promise that settles like it and is unhandled where nobody handles it.
   */
  track<T>(promise: Promise<T>): Promise<T> {
    return this.trackStart(() => promise);
  }

  /** The same for the promise of work that may say earlier that it no longer keeps the process alive. */
  trackStart<T>(start: (release: () => void) => Promise<T>): Promise<T> {
    let isHeld = true;
    const release = (): void => {
      if (isHeld) this.unref();
      isHeld = false;
    };
    this.ref();
    const settled = (): void => {
      this.complete(() => undefined);
      release();
    };
    return start(release).then(
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

  /**
   * Keeps the loop where it is until what is given back has been called: while the browser does in tasks
   * what Node does in microtasks or at once.
   */
  hold(): () => void {
    return this.#stepper.hold();
  }

  scheduleTimer(ms: number): void {
    this.#timerDelay = Math.max(shortestDelay, ms);
    this.#timerDue = this.now() + this.#timerDelay;
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
    this.#stepper.wake();
  }

  get #alive(): boolean {
    return (
      this.#references > 0 ||
      this.#waiting.keepsAlive ||
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
    this.#start -= shortestDelay;
    do {
      yield* this.#uvRun();
      if (this.#alive) continue;
      yield* this.#scope.call(() => callbacks.emitBeforeExit());
    } while (this.#alive);
    yield* this.#scope.call(() => callbacks.emitExit());
    callbacks.ended();
  }

  *#uvRun(): Phase {
    if (this.#alive) yield* this.#runTimers('start');
    while (this.#alive) {
      yield* this.#runAll(this.#waiting.takeFed());
      const timeout = this.#pollTimeout();
      if (timeout > 0) yield timeout;
      yield* this.#runAll(this.#waiting.takeCompleted());
      for (let round = 0; round < pendingRounds && this.#waiting.hasFed; round += 1) {
        yield* this.#runAll(this.#waiting.takeFed());
      }
      yield* this.#runImmediates();
      yield* this.#runAll(this.#waiting.takeClosing());
      yield* this.#runTimers('turn');
    }
  }

  #pollTimeout(): number {
    if (this.#waiting.isReady || this.#immediateRefed || !this.#alive) return 0;
    return Math.max(0, this.#timerDue - this.now());
  }

  *#runAll(waiting: readonly Callbacks[]): Phase {
    for (const callbacks of waiting) {
      for (const callback of callbacks) yield* this.#scope.call(callback);
    }
  }

  *#runImmediates(): Phase {
    yield* this.#runAll([this.#waiting.takeImmediates()]);
    // They have a scope in Node even when there are none: ticks that an exception left behind run here.
    yield* this.#scope.closeScope();
    if (this.immediateInfo[kCount] === 0) return;
    do {
      yield* this.#scope.drive((callbacks) => callbacks.processImmediate());
    } while (this.immediateInfo[kHasOutstanding] === 1);
    if (this.immediateInfo[kRefCount] === 0) this.#immediateRefed = false;
  }

  *#runTimers(at: 'start' | 'turn'): Phase {
    const late = this.now() - this.#timerDue;
    const longest = this.#stepper.takeLongest();
    if (late < 0) return;
    // Node would have finished input and output that is ready here before a timer that is due only
    // because JavaScript in a page starts more slowly.
    const isDue =
      longest >= longStep ||
      late >= (at === 'start' ? longStep : patience) ||
      (at === 'start' && this.#timerDelay === shortestDelay);
    if (this.#waiting.hasCompleted && !isDue) return;
    this.#timerDue = Number.POSITIVE_INFINITY;
    let next: { value: number } | undefined;
    while (next === undefined && !this.stopped) {
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
