// src/async_wrap.cc and src/api/callback.cc
import type { Callback, Engine } from '../engine.ts';

interface AsyncHooks {
  newAsyncId(): number;
  getDefaultTriggerAsyncId(): number;
  initHooksExist(): boolean;
  emitInit(asyncId: number, type: string, triggerId: number, resource: object): void;
  emitBefore(asyncId: number, triggerId: number, resource: object): void;
  emitAfter(asyncId: number): void;
}

interface ContextFrames {
  current(): unknown;
  set(frame: unknown): void;
}

/** Something that calls back later, in the asynchronous context in which it was made. */
export abstract class AsyncResource {
  readonly #hooks: AsyncHooks;
  readonly #frames: ContextFrames;
  readonly #type: string;
  readonly #provider: number;
  #asyncId = 0;
  #triggerId = 0;
  #frame: unknown;

  /** With `later` it gets its id only by `begin()`, as what C++ wraps when it first needs to. */
  constructor(engine: Engine, type: string, later = false) {
    this.#hooks = engine.require('internal/async_hooks') as unknown as AsyncHooks;
    this.#frames = engine.require('internal/async_context_frame') as unknown as ContextFrames;
    this.#type = type;
    this.#provider = engine.tables.providers[type] ?? 0;
    if (!later) this.begin();
  }

  /** Takes an id and the context of the caller. */
  begin(): void {
    this.#asyncId = this.#hooks.newAsyncId();
    this.#triggerId = this.#hooks.getDefaultTriggerAsyncId();
    this.#frame = this.#frames.current();
    if (this.#hooks.initHooksExist()) {
      this.#hooks.emitInit(this.#asyncId, this.#type, this.#triggerId, this);
    }
  }

  getAsyncId(): number {
    return this.#asyncId;
  }

  /** Its type, where it keeps the process alive. */
  get activeType(): string | undefined {
    return this.#type;
  }

  getProviderType(): number {
    return this.#provider;
  }

  /** Calls `callback` on this object, as AsyncWrap::MakeCallback does; an exception passes through. */
  protected makeCallback(callback: Callback, values: readonly unknown[]): unknown {
    const before = this.#frames.current();
    this.#frames.set(this.#frame);
    try {
      this.#hooks.emitBefore(this.#asyncId, this.#triggerId, this);
      const result: unknown = Reflect.apply(callback, this, values);
      this.#hooks.emitAfter(this.#asyncId);
      return result;
    } finally {
      this.#frames.set(before);
    }
  }
}
