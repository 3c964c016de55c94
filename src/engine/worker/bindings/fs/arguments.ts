import { bytesOf } from '../../bytes.ts';
import type { Engine } from '../../engine.ts';
import { nodeError } from '../node-error.ts';

interface BufferModule {
  Buffer: {
    isEncoding(encoding: unknown): encoding is string;
    from(
      text: string,
      encoding?: string,
    ): Uint8Array<ArrayBuffer> & {
      toString(encoding: string): string;
    };
  };
}

interface Encodings {
  decodeUTF8(bytes: Uint8Array, keepBom: boolean, fatal: boolean): string;
  encodeUtf8String(text: string): Uint8Array<ArrayBuffer>;
}

/** Reads what the library passes, and writes names in the encoding that it asks for. */
export interface Arguments {
  /** A path from a text or from the bytes of one. */
  path(value: unknown): string;
  /** Throws as GetValidatedFd of src/node_file.cc does. */
  fd(value: unknown): number;
  /** A name as a text, or as a Buffer for the encoding `buffer`. */
  name(name: string, encoding: unknown): unknown;
  /** In UTF-8 where the name is that of no encoding, as `ParseEncoding` reads it. */
  encode(text: string, encoding?: unknown): Uint8Array<ArrayBuffer>;
  decode(bytes: Uint8Array): string;
}

const largestFd = 2 ** 31 - 1;

export function createArguments(engine: Engine): Arguments {
  const { Buffer } = engine.require('buffer') as unknown as BufferModule;
  const utf8 = engine.internalBinding('encoding_binding') as unknown as Encodings;
  const { determineSpecificType } = engine.require('internal/errors') as {
    determineSpecificType(value: unknown): string;
  };
  const decode = (bytes: Uint8Array): string => utf8.decodeUTF8(bytes, true, false);
  return {
    path: (value) =>
      typeof value === 'string' ? value.toWellFormed() : decode(bytesOf(value as ArrayBufferView)),
    fd(value) {
      if (typeof value !== 'number') {
        throw nodeError(
          TypeError,
          'ERR_INVALID_ARG_TYPE',
          `The "fd" argument must be of type number. Received ${determineSpecificType(value)}`,
        );
      }
      const isOutside = value < 0 || value > largestFd;
      if (!isOutside && Number.isInteger(value)) return value;
      const wanted = isOutside ? `>= 0 && <= ${largestFd}` : 'an integer';
      throw nodeError(
        RangeError,
        'ERR_OUT_OF_RANGE',
        `The value of "fd" is out of range. It must be ${wanted}. Received ${value}`,
      );
    },
    name(name, encoding) {
      if (encoding === undefined || encoding === null || encoding === 'utf8') return name;
      const bytes = Buffer.from(name);
      return encoding === 'buffer' ? bytes : bytes.toString(`${encoding}`);
    },
    encode: (text, encoding) =>
      Buffer.isEncoding(encoding) ? Buffer.from(text, encoding) : utf8.encodeUtf8String(text),
    decode,
  };
}
