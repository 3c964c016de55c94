// src/node_zlib.cc
import { bytesOf } from '../bytes.ts';
import { crc32 } from '../compression/crc32.ts';
import { type CompressionError, mode, ZlibContext } from '../compression/zlib-context.ts';
import { encodeUtf8 } from '../encodings/utf8.ts';
import type { Binding, Callback, Engine } from '../engine.ts';
import { AsyncResource } from './async-resource.ts';
import { missing } from './missing.ts';

type Mode = ConstructorParameters<typeof ZlibContext>[0];

const isMode = (value: number): value is Mode => value > mode.none && value <= mode.unzip;

export function createZlib(engine: Engine): Binding {
  class Zlib extends AsyncResource {
    readonly #mode: Mode;
    #context: ZlibContext | undefined;
    #result: Uint32Array = new Uint32Array(2);
    #written: Callback | undefined;
    #writing = false;
    #closing = false;

    constructor(value: number) {
      if (!isMode(value)) throw new TypeError('Bad argument');
      super(engine, 'ZLIB');
      this.#mode = value;
    }

    init(
      windowBits: number,
      level: number,
      memLevel: number,
      strategy: number,
      result: Uint32Array,
      written: Callback,
      dictionary: ArrayBufferView | undefined,
      rejectGarbageAfterEnd: boolean,
    ): void {
      this.#result = result;
      this.#written = written;
      this.#context = new ZlibContext(this.#mode, {
        windowBits,
        level,
        memLevel,
        strategy,
        dictionary: dictionary === undefined ? new Uint8Array() : bytesOf(dictionary).slice(),
        rejectGarbageAfterEnd,
      });
    }

    /** Does the work in one turn of the loop and calls back in the next, as a thread of libuv would. */
    write(...values: WriteArguments): void {
      const work = this.#prepare(values);
      engine.loop.complete(() => {
        work();
        engine.loop.complete(() => this.#finish());
      });
    }

    writeSync(...values: WriteArguments): void {
      this.#prepare(values)();
      if (!this.#report(this.#opened.error())) return;
      this.#publish();
      this.#writing = false;
    }

    params(level: number, strategy: number): void {
      this.#report(this.#opened.setParams(level, strategy));
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

    get #opened(): ZlibContext {
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
        this.makeCallback(onError as Callback, [error.message, error.errno, error.code]);
      }
      this.#writing = false;
      if (this.#closing) this.close();
      return false;
    }
  }

  const withoutBrotli = lacking(missing('Brotli compression'));
  const withoutZstd = lacking(missing('Zstd compression'));
  return {
    Zlib,
    BrotliEncoder: withoutBrotli,
    BrotliDecoder: withoutBrotli,
    ZstdCompress: withoutZstd,
    ZstdDecompress: withoutZstd,
    ZLIB_VERSION: engine.tables.versions.zlib,
    crc32: (data: string | ArrayBufferView, before: number) =>
      crc32(typeof data === 'string' ? encodeUtf8(data) : bytesOf(data), before),
  };
}

type WriteArguments = [
  flush: number,
  input: ArrayBufferView | null,
  inputAt: number,
  inputLength: number,
  output: ArrayBufferView,
  outputAt: number,
  outputLength: number,
];

function part(view: ArrayBufferView, at: number, length: number): Uint8Array {
  return bytesOf(view).subarray(at, at + length);
}

function lacking(fail: () => never): new () => object {
  return class {
    constructor() {
      fail();
    }
  };
}
