// src/handle_wrap.cc
import type { Callback, Engine } from '../engine.ts';
import { AsyncResource } from './async-resource.ts';

/**
 * What every libuv handle has. Names of its own fields are private: the library puts properties such as
 * `onread`, `reading` and `[owner_symbol]` on the same object.
 */
export abstract class HandleWrap extends AsyncResource {
  readonly #engine: Engine;
  #refed = true;
  #active = false;
  #closed = false;

  /** `type` is the name of the resource in `async_hooks`, such as `TCPWRAP`. */
  constructor(engine: Engine, type: string) {
    super(engine, type);
    this.#engine = engine;
    engine.active.handles.add(this);
  }

  protected get engine(): Engine {
    return this.#engine;
  }

  override get activeType(): string | undefined {
    return this.#refed ? super.activeType : undefined;
  }

  ref(): void {
    this.#count(() => {
      this.#refed = true;
    });
  }

  unref(): void {
    this.#count(() => {
      this.#refed = false;
    });
  }

  hasRef(): boolean {
    return this.#refed && !this.#closed;
  }

  /** Whether the handle waits for something: only then, and when it is refed, it keeps the process alive. */
  protected setActive(active: boolean): void {
    this.#count(() => {
      this.#active = active;
    });
  }

  protected get closed(): boolean {
    return this.#closed;
  }

  close(callback?: () => void): void {
    if (this.#closed) return;
    this.#count(() => {
      this.#closed = true;
    });
    const cancelled = this.onClose();
    const { handle_onclose: symbol } = this.#engine.perIsolateSymbols;
    if (callback !== undefined && symbol !== undefined) Reflect.set(this, symbol, callback);
    this.#engine.loop.closed(...cancelled, () => {
      this.#engine.active.handles.delete(this);
      const stored: unknown = symbol === undefined ? undefined : Reflect.get(this, symbol);
      if (typeof stored === 'function') this.makeCallback(stored as Callback, []);
    });
  }

  /** Frees what the handle stands for, and gives callbacks that say that requests are cancelled. */
  protected abstract onClose(): (() => void)[];

  #count(change: () => void): void {
    const before = this.#counts;
    change();
    if (before && !this.#counts) this.#engine.loop.unref();
    if (!before && this.#counts) this.#engine.loop.ref();
  }

  get #counts(): boolean {
    return this.#active && this.#refed && !this.#closed;
  }
}
