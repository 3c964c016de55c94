// ZlibContext of src/node_zlib.cc

import {
  ZStream,
  zlibDeflate,
  zlibDeflateEnd,
  zlibDeflateInit2,
  zlibDeflateReset,
  zlibDeflateSetDictionary,
  zlibInflate,
  zlibInflateEnd,
  zlibInflateInit2,
  zlibInflateReset,
  zlibInflateSetDictionary,
} from 'pako';
import type { CompressionContext, CompressionError } from './compression-context.ts';
import { deflateParams } from './deflate-params.ts';
import { status, statusName } from './status.ts';

/** Node's `node_zlib_mode`; `none` is a context that has been closed. */
export const mode = {
  none: 0,
  deflate: 1,
  inflate: 2,
  gzip: 3,
  gunzip: 4,
  deflateRaw: 5,
  inflateRaw: 6,
  unzip: 7,
} as const;

type Mode = (typeof mode)[keyof typeof mode];
type Flush = Parameters<typeof zlibDeflate>[1];
type Strategy = Parameters<typeof zlibDeflateInit2>[5];

const deflated = 8;
const finish = 4;
/** First bytes of a gzip file. */
const gzipMagic = [0x1f, 0x8b] as const;

export interface ZlibOptions {
  windowBits: number;
  level: number;
  memLevel: number;
  strategy: number;
  dictionary: Uint8Array;
  /** Whether bytes after the first member of a gzip file are left for the library to refuse. */
  rejectGarbageAfterEnd: boolean;
}

/** One stream of zlib, with what Node adds: detection of gzip, several members, dictionaries. */
export class ZlibContext implements CompressionContext {
  readonly #stream = new ZStream();
  readonly #options: ZlibOptions;
  #mode: Mode;
  #status: number = status.ok;
  #flush = 0;
  #magicRead = 0;
  #ready = false;

  constructor(initialMode: Mode, options: ZlibOptions) {
    this.#mode = initialMode;
    this.#options = options;
  }

  /** Bytes of the last input that were not taken. */
  get availableInput(): number {
    return this.#stream.avail_in;
  }

  /** Bytes of the last output that stayed free. */
  get availableOutput(): number {
    return this.#stream.avail_out;
  }

  /** Compresses or decompresses as much of `input` as `output` has room for. */
  work(flush: number, input: Uint8Array, output: Uint8Array): void {
    const stream = this.#stream;
    this.#flush = flush;
    stream.input = input;
    stream.next_in = 0;
    stream.avail_in = input.length;
    stream.output = output as Uint8Array<ArrayBuffer>;
    stream.next_out = 0;
    stream.avail_out = output.length;
    this.#init();
    if (this.#compresses) this.#status = zlibDeflate(stream, flush as Flush);
    else this.#inflateAll();
  }

  /** What went wrong in the last `work`, or undefined. */
  error(): CompressionError | undefined {
    switch (this.#status) {
      case status.ok:
      case status.bufferError:
        return this.#stream.avail_out !== 0 && this.#flush === finish
          ? this.#describe('unexpected end of file')
          : undefined;
      case status.streamEnd:
        return undefined;
      case status.needDictionary:
        return this.#describe(
          this.#options.dictionary.length === 0 ? 'Missing dictionary' : 'Bad dictionary',
        );
      default:
        return this.#describe('Zlib error');
    }
  }

  /** Starts anew with the same options. */
  reset(): CompressionError | undefined {
    this.#init();
    this.#status = status.ok;
    this.#stream.msg = '';
    if (this.#compresses) this.#status = zlibDeflateReset(this.#stream);
    else if (this.#mode !== mode.unzip) this.#status = zlibInflateReset(this.#stream);
    if (this.#status !== status.ok) return this.#describe('Failed to reset stream');
    return this.#setDictionary();
  }

  setParams(level: number, strategy: number): CompressionError | undefined {
    if (this.#init()) return undefined;
    this.#status = status.ok;
    if (this.#mode === mode.deflate || this.#mode === mode.deflateRaw) {
      this.#status = deflateParams(this.#stream, level, strategy);
    }
    return this.#status === status.ok || this.#status === status.bufferError
      ? undefined
      : this.#describe('Failed to set parameters');
  }

  close(): void {
    if (this.#ready) {
      if (this.#compresses) zlibDeflateEnd(this.#stream);
      else zlibInflateEnd(this.#stream);
    }
    this.#ready = false;
    this.#mode = mode.none;
  }

  get #compresses(): boolean {
    return (
      this.#mode === mode.deflate || this.#mode === mode.gzip || this.#mode === mode.deflateRaw
    );
  }

  /** Makes zlib's own state on the first use; true when it did. */
  #init(): boolean {
    if (this.#ready) return false;
    this.#ready = true;
    const { level, memLevel, strategy } = this.#options;
    if (this.#compresses) {
      this.#status = zlibDeflateInit2(
        this.#stream,
        level,
        deflated,
        this.#windowBits,
        memLevel,
        strategy as Strategy,
      );
    } else {
      this.#status = zlibInflateInit2(this.#stream, this.#windowBits);
    }
    if (this.#status === status.ok) this.#setDictionary();
    return true;
  }

  /** zlib tells the formats apart by what is added to the size of the window. */
  get #windowBits(): number {
    const { windowBits } = this.#options;
    switch (this.#mode) {
      case mode.gzip:
      case mode.gunzip:
        return windowBits + 16;
      case mode.unzip:
        return windowBits + 32;
      case mode.deflateRaw:
      case mode.inflateRaw:
        return -windowBits;
      default:
        return windowBits;
    }
  }

  #setDictionary(): CompressionError | undefined {
    const { dictionary } = this.#options;
    if (dictionary.length === 0) return undefined;
    this.#status = status.ok;
    // The other decompressors ask for it by a status.
    if (this.#mode === mode.deflate || this.#mode === mode.deflateRaw) {
      this.#status = zlibDeflateSetDictionary(this.#stream, dictionary);
    } else if (this.#mode === mode.inflateRaw) {
      this.#status = zlibInflateSetDictionary(this.#stream, dictionary);
    }
    return this.#status === status.ok ? undefined : this.#describe('Failed to set dictionary');
  }

  #inflateAll(): void {
    const stream = this.#stream;
    const { dictionary, rejectGarbageAfterEnd } = this.#options;
    if (this.#mode === mode.unzip) this.#detect();
    this.#inflate();
    if (
      this.#mode !== mode.inflateRaw &&
      this.#status === status.needDictionary &&
      dictionary.length > 0
    ) {
      this.#status = zlibInflateSetDictionary(stream, dictionary);
      if (this.#status === status.ok) this.#inflate();
      // A dictionary that doesn't fit is told from bad input by this status.
      else if (this.#status === status.dataError) this.#status = status.needDictionary;
    }
    while (
      stream.avail_in > 0 &&
      this.#mode === mode.gunzip &&
      this.#status === status.streamEnd &&
      !rejectGarbageAfterEnd &&
      stream.input[stream.next_in] !== 0
    ) {
      // Another member of the file, or garbage; zeros are padding.
      this.reset();
      this.#inflate();
    }
  }

  #inflate(): void {
    this.#status = zlibInflate(this.#stream, this.#flush as Flush);
  }

  /** Finds out whether the input of an `Unzip` is gzip, as soon as its first two bytes are there. */
  #detect(): void {
    const { input, next_in: start, avail_in: length } = this.#stream;
    let at = start;
    while (at < start + length && this.#magicRead < gzipMagic.length) {
      if (input[at] !== gzipMagic[this.#magicRead]) {
        this.#mode = mode.inflate;
        return;
      }
      this.#magicRead += 1;
      at += 1;
    }
    if (this.#magicRead === gzipMagic.length) this.#mode = mode.gunzip;
  }

  #describe(message: string): CompressionError {
    return {
      message: this.#stream.msg || message,
      code: statusName(this.#status),
      errno: this.#status,
    };
  }
}
