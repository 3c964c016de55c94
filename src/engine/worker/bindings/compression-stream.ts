// CompressionStream of src/node_zlib.cc
import { bytesOf } from '../bytes.ts';
import type { CompressionContext, CompressionError } from '../compression/compression-context.ts';
import type { Callback, Engine } from '../engine.ts';
import { AsyncResource } from './async-resource.ts';

type WriteArguments = [
  flush: number,
  input: ArrayBufferView | null,
  inputAt: number,
  inputLength: number,
  output: ArrayBufferView,
  outputAt: number,
  outputLength: number,
];

/** What the library drives a stream of `zlib` by, whatever the format. */
export abstract class CompressionStream extends AsyncResource {
  readonly #engine: Engine;
  #context: CompressionContext | undefined;
  #result: Uint32Array = new Uint32Array(2);
  #written: Callback | undefined;
  #writing = false;
  #closing = false;

  constructor(engine: Engine) {
    super(engine, 'ZLIB');
    this.#engine = engine;
  }

  /** `result` takes what is left of output and input; `written` is called after each write. */
  protected open(context: CompressionContext, result: Uint32Array, written: Callback): void {
    this.#context = context;
    this.#result = result;
    this.#written = written;
  }

  /** Does the work in one turn of the loop and calls back in the next, as a thread of libuv would. */
  write(...values: WriteArguments): void {
    const work = this.#prepare(values);
    const { loop } = this.#engine;
    loop.complete(() => {
      work();
      loop.complete(() => this.#finish());
    });
  }

  writeSync(...values: WriteArguments): void {
    this.#prepare(values)();
    if (!this.#report(this.#opened.error())) return;
    this.#publish();
    this.#writing = false;
  }

  params(level: number, strategy: number): void {
    this.#report(this.#opened.setParams(level | 0, strategy | 0));
  }

  reset(): void {
    this.#report(this.#opened.reset());
  }

  close(): void {
    if (this.#writing) {
      this.#closing = true;
      return;
    }
    this.#closing = false;
    this.#context?.close();
  }

  get #opened(): CompressionContext {
    if (this.#context === undefined) throw new Error('zlib is used before init().');
    return this.#context;
  }

  #prepare([flush, input, inputAt, inputLength, output, at, length]: WriteArguments): () => void {
    const context = this.#opened;
    this.#writing = true;
    const source = input === null ? new Uint8Array() : part(input, inputAt, inputLength);
    const target = part(output, at, length);
    return () => context.work(flush, source, target);
  }

  #finish(): void {
    this.#writing = false;
    if (!this.#report(this.#opened.error())) return;
    this.#publish();
    if (this.#written !== undefined) this.makeCallback(this.#written, []);
    if (this.#closing) this.close();
  }

  #publish(): void {
    this.#result[0] = this.#opened.availableOutput;
    this.#result[1] = this.#opened.availableInput;
  }

  /** True without an error; otherwise hands it to the library. */
  #report(error: CompressionError | undefined): boolean {
    if (error === undefined) return true;
    const onError: unknown = Reflect.get(this, 'onerror');
    if (typeof onError === 'function') {
      this.#engine.withHiddenFrames(() =>
        this.makeCallback(onError as Callback, [error.message, error.errno, error.code]),
      );
    }
    this.#writing = false;
    if (this.#closing) this.close();
    return false;
  }
}

function part(view: ArrayBufferView, at: number, length: number): Uint8Array {
  return bytesOf(view).subarray(at, at + length);
}
