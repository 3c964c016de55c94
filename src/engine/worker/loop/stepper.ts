import type { Phase } from './callback-scope.ts';
import { createHopper, type Hopper } from './hopper.ts';
import type { Platform } from './loop-callbacks.ts';

/**
 * Resumes the phases of the loop: a step for each task of the browser, so that microtasks are drained
 * between two steps, and none while the loop sleeps.
 */
export class Stepper {
  readonly #platform: Platform;
  readonly #ticksPause: () => boolean;
  #hopper: Hopper | undefined;
  #phases: Phase | undefined;
  #sleeping = false;
  #holds = 0;
  #isDue = false;
  #alarm: number | undefined;
  #drainedAfterTicks = false;
  #calling = false;
  #stopped = false;
  #resumedAt: number | undefined;
  #longest = 0;

  /** `ticksPause` tells whether ticks have run and wait for the microtasks to be drained. */
  constructor(platform: Platform, ticksPause: () => boolean) {
    this.#platform = platform;
    this.#ticksPause = ticksPause;
  }

  start(phases: Phase): void {
    if (this.#phases !== undefined) throw new Error('The event loop runs already.');
    this.#phases = phases;
    this.#hopper = createHopper(() => this.#turn(), this.#platform.createTasks);
    this.#hopper.hop();
  }

  /** Resumes nothing any more. */
  stop(): void {
    this.#stopped = true;
    this.#disarm();
    this.#hopper?.close();
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Whether a step is running, and not a microtask. */
  get calling(): boolean {
    return this.#calling;
  }

  /** Whether the microtasks that ran last, or run now, were drained after ticks. */
  get drainedAfterTicks(): boolean {
    return this.#drainedAfterTicks;
  }

  /** Says that microtasks run which no step left behind. */
  noteOtherDrain(): void {
    this.#drainedAfterTicks = false;
  }

  /** How long the longest step took, with its microtasks, since this was last asked; in milliseconds. */
  takeLongest(): number {
    this.#measure();
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  /** Resumes nothing until what is given back has been called; microtasks run meanwhile. */
  hold(): () => void {
    this.#holds += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#holds -= 1;
      if (this.#holds > 0 || this.#stopped) return;
      if (this.#isDue) this.#hopper?.hop();
      else this.#hopper?.restart();
      this.#isDue = false;
    };
  }

  /** Ends the sleep of the loop; awake, it sees first what the microtasks of now leave behind. */
  wake(): void {
    if (this.#stopped) return;
    if (this.#sleeping) this.#hopper?.hop();
    else this.#hopper?.restart();
    this.#sleeping = false;
    this.#disarm();
  }

  #disarm(): void {
    if (this.#alarm !== undefined) this.#platform.clearTimeout(this.#alarm);
    this.#alarm = undefined;
  }

  #measure(): void {
    const now = this.#platform.now();
    if (this.#resumedAt !== undefined)
      this.#longest = Math.max(this.#longest, now - this.#resumedAt);
    this.#resumedAt = now;
  }

  #turn(): void {
    if (this.#holds > 0) {
      this.#isDue = true;
      return;
    }
    while (!this.#stopped) {
      this.#measure();
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
        this.#drainedAfterTicks = this.#ticksPause();
        this.#hopper?.hop();
        return;
      }
    }
  }

  #sleep(ms: number): void {
    this.#sleeping = true;
    this.#resumedAt = undefined;
    if (ms !== Number.POSITIVE_INFINITY) {
      this.#alarm = this.#platform.setTimeout(() => this.wake(), Math.min(ms, 2 ** 31 - 1));
    }
  }
}
