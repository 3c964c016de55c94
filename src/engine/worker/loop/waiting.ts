/** Callbacks of which each sees the ticks and microtasks of those before it done. */
export type Callbacks = Iterable<() => void>;

/** What waits for a phase of the loop, by phase. Each `take…` hands over all of it and leaves none. */
export class Waiting {
  #completed: { callbacks: Callbacks; keepsAlive: boolean }[] = [];
  #completedKeepAlive = 0;
  #fed: Callbacks[] = [];
  #closing: Callbacks[] = [];
  #immediates: (() => void)[] = [];

  /** For the poll phase. */
  addCompleted(callbacks: Callbacks, keepsAlive: boolean): void {
    this.#completed.push({ callbacks, keepsAlive });
    if (keepsAlive) this.#completedKeepAlive += 1;
  }

  /** For the phases around the poll phase. */
  addFed(callbacks: Callbacks): void {
    this.#fed.push(callbacks);
  }

  addClosing(callbacks: Callbacks): void {
    this.#closing.push(callbacks);
  }

  /** For the check phase, before the immediates of the program. */
  addImmediate(callback: () => void): void {
    this.#immediates.push(callback);
  }

  get hasCompleted(): boolean {
    return this.#completed.length > 0;
  }

  get hasFed(): boolean {
    return this.#fed.length > 0;
  }

  /** Whether something waits that must not be slept over. */
  get isReady(): boolean {
    return (
      this.hasCompleted || this.hasFed || this.#closing.length > 0 || this.#immediates.length > 0
    );
  }

  get keepsAlive(): boolean {
    return this.#completedKeepAlive > 0 || this.hasFed || this.#closing.length > 0;
  }

  takeCompleted(): Callbacks[] {
    const taken = this.#completed;
    this.#completed = [];
    this.#completedKeepAlive = 0;
    return taken.map(({ callbacks }) => callbacks);
  }

  takeFed(): Callbacks[] {
    const taken = this.#fed;
    this.#fed = [];
    return taken;
  }

  /** The last one first: libuv keeps closing handles on a stack. */
  takeClosing(): Callbacks[] {
    const taken = this.#closing;
    this.#closing = [];
    return taken.reverse();
  }

  takeImmediates(): (() => void)[] {
    const taken = this.#immediates;
    this.#immediates = [];
    return taken;
  }
}
