// The synthetic modules of src/module_wrap.cc
import { missing } from '../bindings/missing.ts';

type Evaluate = (this: ModuleWrap) => void;

/** A module of a built-in, of CommonJS or of JSON, as Node's library makes them. */
export class ModuleWrap {
  readonly url: string;
  readonly names: readonly string[];
  readonly #evaluate: Evaluate;
  readonly #values = new Map<string, unknown>();
  #state: 'new' | 'evaluated' | { error: unknown } = 'new';
  #watch: ((name: string, value: unknown) => void) | undefined;

  constructor(
    url: string,
    _context: undefined,
    names: string | readonly string[],
    evaluate: Evaluate,
  ) {
    if (typeof names === 'string') missing('vm.SourceTextModule')();
    this.url = url;
    this.names = names as readonly string[];
    this.#evaluate = evaluate;
  }

  /** Sets what the module exports under a name, also later. */
  setExport(name: string, value: unknown): void {
    this.#values.set(name, value);
    this.#watch?.(name, value);
  }

  /** There is nothing to link. */
  instantiate(): void {}

  /** Evaluates it, once; throws the error of the first time again. */
  evaluate(): void {
    if (typeof this.#state === 'object') throw this.#state.error;
    if (this.#state === 'evaluated') return;
    this.#state = 'evaluated';
    try {
      this.#evaluate();
    } catch (error) {
      this.#state = { error };
      throw error;
    }
  }

  /** Hands every value over, now and when it changes: to the module of the browser. */
  watch(watch: (name: string, value: unknown) => void): void {
    for (const [name, value] of this.#values) watch(name, value);
    this.#watch = watch;
  }
}
