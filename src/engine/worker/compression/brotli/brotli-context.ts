import type { CompressionContext, CompressionError } from '../compression-context.ts';
import { DecodeError } from './decode-error.ts';
import { Decoder } from './decoder.ts';
import { Encoder, operation } from './encoder.ts';
import type { WordList } from './word-list.ts';

/** Settings of a stream by their numbers in brotli/encode.h and brotli/decode.h. */
export interface BrotliSettings {
  quality: number;
  windowBits: number;
}

const inputEnded: CompressionError = {
  message: 'unexpected end of file',
  code: 'Z_BUF_ERROR',
  errno: -5,
};

/** `BrotliEncoderContext` of src/node_zlib.cc. */
export class EncoderContext implements CompressionContext {
  readonly #settings: BrotliSettings;
  #encoder: Encoder;
  readonly availableInput = 0;
  availableOutput = 0;

  constructor(settings: BrotliSettings) {
    this.#settings = settings;
    this.#encoder = new Encoder(settings.quality, settings.windowBits);
  }

  work(flush: number, input: Uint8Array, output: Uint8Array): void {
    this.availableOutput = output.length - this.#encoder.work(flush, input, output);
  }

  error(): undefined {
    return undefined;
  }

  setParams(): undefined {
    return undefined;
  }

  reset(): undefined {
    this.#encoder = new Encoder(this.#settings.quality, this.#settings.windowBits);
    return undefined;
  }

  close(): void {}
}

/** `BrotliDecoderContext` of src/node_zlib.cc. */
export class DecoderContext implements CompressionContext {
  readonly #words: WordList;
  #decoder: Decoder;
  #error: CompressionError | undefined;
  availableInput = 0;
  availableOutput = 0;

  constructor(words: WordList) {
    this.#words = words;
    this.#decoder = new Decoder(words);
  }

  work(flush: number, input: Uint8Array, output: Uint8Array): void {
    this.#error = undefined;
    try {
      const { read, written, result } = this.#decoder.work(input, output);
      this.availableInput = input.length - read;
      this.availableOutput = output.length - written;
      if (flush === operation.finish && result === 'needs-input') this.#error = inputEnded;
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      const { code, number } = error;
      this.#error = { message: 'Decompression failed', code: `ERR_${code}`, errno: number };
    }
  }

  error(): CompressionError | undefined {
    return this.#error;
  }

  setParams(): undefined {
    return undefined;
  }

  reset(): undefined {
    this.#decoder = new Decoder(this.#words);
    this.#error = undefined;
    return undefined;
  }

  close(): void {}
}
