/** What is wrong with a stream: names and numbers of `BrotliDecoderErrorCode` in brotli/decode.h. */
const numbers = {
  FORMAT_EXUBERANT_NIBBLE: -1,
  FORMAT_RESERVED: -2,
  FORMAT_EXUBERANT_META_NIBBLE: -3,
  FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
  FORMAT_SIMPLE_HUFFMAN_SAME: -5,
  FORMAT_CL_SPACE: -6,
  FORMAT_HUFFMAN_SPACE: -7,
  FORMAT_CONTEXT_MAP_REPEAT: -8,
  FORMAT_BLOCK_LENGTH_2: -10,
  FORMAT_TRANSFORM: -11,
  FORMAT_DICTIONARY: -12,
  FORMAT_WINDOW_BITS: -13,
  FORMAT_PADDING_1: -14,
  FORMAT_PADDING_2: -15,
  FORMAT_DISTANCE: -16,
} as const;

export type DecodeErrorName = keyof typeof numbers;

/** Thrown for a stream that is no Brotli. */
export class DecodeError extends Error {
  override name = 'DecodeError';
  /** As the reference decoder writes it. */
  readonly code: string;
  readonly number: number;

  constructor(name: DecodeErrorName) {
    super(`The stream is not Brotli: ${name}.`);
    this.code = `_ERROR_${name}`;
    this.number = numbers[name];
  }
}
