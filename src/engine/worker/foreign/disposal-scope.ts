type SuppressedErrorClass = new (error: unknown, suppressed: unknown, message: string) => Error;

/** A name of the language that the compiler does not know of yet. */
const symbol = (name: string): PropertyKey => Reflect.get(Symbol, name);

interface Resource {
  value: unknown;
  dispose: unknown;
}

/**
 * What a block with `using` declarations has to dispose of, "DisposeCapability Records" in ECMA-262: for an
 * engine of JavaScript that has no such declarations. A declaration assigns its value to `sync` or `async`.
 */
export class DisposalScope {
  readonly #resources: Resource[] = [];
  #failure: { error: unknown } | undefined;

  set sync(value: unknown) {
    this.#add(value, [symbol('dispose')]);
  }

  set async(value: unknown) {
    this.#add(value, [symbol('asyncDispose'), symbol('dispose')]);
  }

  /** What the block has thrown. */
  set failed(error: unknown) {
    this.#failure = { error };
  }

  /** Disposes in reverse order. Throws what the block has thrown, or what disposing has. */
  end(): void {
    for (const { value, dispose } of this.#resources.toReversed()) {
      try {
        call(value, dispose);
      } catch (error) {
        this.#fail(error);
      }
    }
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async endAsync(): Promise<void> {
    for (const { value, dispose } of this.#resources.toReversed()) {
      try {
        await call(value, dispose);
      } catch (error) {
        this.#fail(error);
      }
    }
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  #add(value: unknown, methods: readonly PropertyKey[]): void {
    if (value === null || value === undefined) {
      this.#resources.push({ value, dispose: undefined });
      return;
    }
    if (typeof value !== 'object' && typeof value !== 'function') {
      throw new TypeError('An object is expected with `using` declarations');
    }
    const dispose = methods
      .map((method): unknown => Reflect.get(value, method))
      .find((found) => found !== undefined && found !== null);
    if (typeof dispose !== 'function') {
      throw new TypeError('Symbol(Symbol.dispose) is not a function');
    }
    this.#resources.push({ value, dispose });
  }

  #fail(error: unknown): void {
    const earlier = this.#failure;
    this.#failure = { error };
    if (earlier === undefined) return;
    const Class: SuppressedErrorClass = Reflect.get(globalThis, 'SuppressedError');
    const message = 'An error was suppressed during disposal';
    this.#failure = { error: new Class(error, earlier.error, message) };
  }
}

function call(value: unknown, dispose: unknown): unknown {
  return typeof dispose === 'function' ? Reflect.apply(dispose, value, []) : undefined;
}
