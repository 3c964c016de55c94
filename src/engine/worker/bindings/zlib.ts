// src/node_zlib.cc
import { bytesOf } from '../bytes.ts';
import { crc32 } from '../compression/crc32.ts';
import { mode, ZlibContext } from '../compression/zlib-context.ts';
import { encodeUtf8 } from '../encodings/utf8.ts';
import type { Binding, Callback, Engine } from '../engine.ts';
import type { BrotliBinding, BrotliParams } from './brotli.ts';
import { CompressionStream } from './compression-stream.ts';
import { missing } from './missing.ts';

type Mode = ConstructorParameters<typeof ZlibContext>[0];

const isMode = (value: number): value is Mode => value > mode.none && value <= mode.unzip;

export function createZlib(engine: Engine): Binding {
  class Zlib extends CompressionStream {
    readonly #mode: Mode;

    constructor(value: number) {
      if (!isMode(value)) throw new TypeError('Bad argument');
      super(engine);
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
      const context = new ZlibContext(this.#mode, {
        windowBits: windowBits | 0,
        level: level | 0,
        memLevel: memLevel | 0,
        strategy: strategy | 0,
        dictionary: dictionary === undefined ? new Uint8Array() : bytesOf(dictionary).slice(),
        rejectGarbageAfterEnd,
      });
      this.open(context, result, written);
    }
  }

  /** Brotli is a script of its own, which is loaded when the first stream is made. */
  const brotli = (): BrotliBinding => {
    engine.loadScript('brotli');
    return engine.internalBinding('brotli') as unknown as BrotliBinding;
  };

  class BrotliEncoder extends CompressionStream {
    constructor() {
      super(engine);
    }

    init(params: BrotliParams, result: Uint32Array, written: Callback, dictionary?: object): void {
      if (dictionary !== undefined) missing('a dictionary of zlib.createBrotliCompress()')();
      this.open(brotli().createEncoder(params), result, written);
    }
  }

  class BrotliDecoder extends CompressionStream {
    constructor() {
      super(engine);
    }

    init(params: BrotliParams, result: Uint32Array, written: Callback, dictionary?: object): void {
      if (dictionary !== undefined) missing('a dictionary of zlib.createBrotliDecompress()')();
      this.open(brotli().createDecoder(params), result, written);
    }
  }

  return {
    Zlib,
    BrotliEncoder,
    BrotliDecoder,
    ZstdCompress: lacking(missing('zlib.createZstdCompress()')),
    ZstdDecompress: lacking(missing('zlib.createZstdDecompress()')),
    ZLIB_VERSION: engine.tables.versions.zlib,
    crc32: (data: string | ArrayBufferView, before: number) =>
      crc32(typeof data === 'string' ? encodeUtf8(data) : bytesOf(data), before),
  };
}

function lacking(fail: () => never): new () => object {
  return class {
    constructor() {
      fail();
    }
  };
}
