/** What went wrong, as the library hears of it. */
export interface CompressionError {
  message: string;
  code: string;
  errno: number;
}

/** One stream that is compressed or decompressed: `CompressionContext` of src/node_zlib.cc. */
export interface CompressionContext {
  /** Bytes of the last input that were not taken. */
  readonly availableInput: number;
  /** Bytes of the last output that stayed free. */
  readonly availableOutput: number;
  /** Compresses or decompresses as much of `input` as `output` has room for. */
  work(flush: number, input: Uint8Array, output: Uint8Array): void;
  /** What went wrong in the last `work`, or undefined. */
  error(): CompressionError | undefined;
  setParams(level: number, strategy: number): CompressionError | undefined;
  /** Starts anew with the same options. */
  reset(): CompressionError | undefined;
  close(): void;
}
