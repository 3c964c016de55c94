import { nodeError } from '../bindings/node-error.ts';
import { bytesOf } from '../bytes.ts';
import { SharedMemory } from '../shared-memory.ts';

/** The bytes that a `TextDecoder` is given. Throws for anything else, under the name of the argument. */
export function inputBytes(input: unknown, name: string): Uint8Array {
  if (
    ArrayBuffer.isView(input) ||
    input instanceof ArrayBuffer ||
    (SharedMemory !== undefined && input instanceof SharedMemory)
  ) {
    return bytesOf(input);
  }
  throw nodeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `The "${name}" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.`,
  );
}

/** What a fatal decoder throws for bytes that are none of its encoding. */
export function invalidData(encoding: string): Error {
  return nodeError(
    TypeError,
    'ERR_ENCODING_INVALID_ENCODED_DATA',
    `The encoded data was not valid for encoding ${encoding}`,
  );
}
