// CryptoJob of src/crypto/crypto_util.h
import { AsyncResource } from '../bindings/async-resource.ts';
import type { Callback, Engine } from '../engine.ts';

export const jobModes = { kCryptoJobAsync: 0, kCryptoJobSync: 1, kCryptoJobWebCrypto: 2 } as const;

/** What a synchronous job gives: an error or undefined, and the result. */
type Outcome = [error: unknown, result: unknown];

type ErrorClass = new (message: string, options: { name: string; cause: unknown }) => Error;

/** One piece of work: done at once, or in the poll phase for `ondone` or for a promise. */
export abstract class Job extends AsyncResource {
  readonly #engine: Engine;
  readonly #mode: number;
  readonly #compute: () => unknown;

  /** `compute` gives the result or throws. */
  constructor(engine: Engine, type: string, mode: number, compute: () => unknown) {
    super(engine, type);
    this.#engine = engine;
    this.#mode = mode;
    this.#compute = compute;
  }

  run(): Outcome | Promise<unknown> | undefined {
    if (this.#mode === jobModes.kCryptoJobSync) return this.#outcome();
    if (this.#mode === jobModes.kCryptoJobWebCrypto) return this.#promise();
    this.#engine.loop.complete(() => {
      const done: unknown = Reflect.get(this, 'ondone');
      if (typeof done === 'function') this.makeCallback(done as Callback, this.#outcome());
    });
    return undefined;
  }

  #promise(): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#engine.loop.complete(() => {
      const [error, result] = this.#outcome();
      if (error === undefined) resolve(result);
      else reject(this.#operationError(error));
    });
    return promise;
  }

  #operationError(cause: unknown): Error {
    const { DOMException } = this.#engine.perContext as { DOMException: ErrorClass };
    return new DOMException('The operation failed for an operation-specific reason', {
      name: 'OperationError',
      cause,
    });
  }

  #outcome(): Outcome {
    try {
      return [undefined, this.#compute()];
    } catch (error) {
      return [error, undefined];
    }
  }
}
