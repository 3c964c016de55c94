import type { LoopCallbacks } from './loop-callbacks.ts';

/** Runs foreign code; true when the browser must drain its microtasks before the loop goes on. */
export type Step = () => boolean;

/** What a phase yields: a step to run, or for how many milliseconds the loop may sleep. */
export type Phase<T = void> = Generator<Step | number, T>;

/**
 * Node's InternalCallbackScope (src/api/callback.cc): after each callback of the program the ticks that
 * it queued run, then microtasks, and again until none is left.
 */
export class CallbackScope {
  readonly tickInfo = new Uint8Array(2);
  callbacks: LoopCallbacks | undefined;
  #ticks: Generator<unknown, void> | undefined;

  /** Whether ticks have run and wait for the browser to drain the microtasks. */
  get ticksPause(): boolean {
    return this.#ticks !== undefined;
  }

  /**
   * Calls back into the program in a callback scope: ticks and microtasks run after it. When it throws
   * they wait for the next scope that closes.
   */
  *call(callback: () => void): Phase {
    let threw = true;
    yield () => {
      callback();
      const pause = this.#beginClose();
      threw = false;
      return pause;
    };
    if (!threw) yield* this.closeScope();
  }

  /** The same for a generator of the library; undefined when it threw. */
  *drive<T>(
    start: (callbacks: LoopCallbacks) => Generator<unknown, T>,
    finish?: (value: T) => void,
  ): Phase<{ value: T } | undefined> {
    if (this.callbacks === undefined) throw new Error('The event loop was not started.');
    const body = start(this.callbacks);
    let result: { value: T } | undefined;
    let threw = false;
    while (result === undefined && !threw) {
      threw = true;
      yield () => {
        const { done, value } = body.next();
        if (done) {
          result = { value };
          finish?.(value);
          this.#beginClose();
        }
        threw = false;
        return true;
      };
    }
    if (!threw) yield* this.closeScope();
    return result;
  }

  /** Runs the ticks that are queued, in the task that queued them: they come before microtasks. */
  #beginClose(): true {
    if (this.tickInfo[0] === 1) this.#continueTicks(this.callbacks?.processTicks());
    return true;
  }

  #continueTicks(ticks: Generator<unknown, void> | undefined): boolean {
    this.#ticks = undefined;
    const done = ticks?.next().done ?? true;
    if (!done) this.#ticks = ticks;
    return !done;
  }

  /** Goes on until no tick, no microtask and no rejection is left. */
  *closeScope(): Phase {
    if (this.#ticks === undefined) {
      if (this.tickInfo[0] === 0 && this.tickInfo[1] === 0) return;
      this.#ticks = this.callbacks?.processTicks();
    }
    while (this.#ticks !== undefined) {
      const ticks = this.#ticks;
      yield () => this.#continueTicks(ticks);
    }
  }
}
