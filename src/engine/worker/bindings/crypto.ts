// src/node_crypto.cc
import { bytesOf } from '../bytes.ts';
import { createDeriveJobs } from '../crypto/derive-jobs.ts';
import { listedHashes } from '../crypto/digest-names.ts';
import { createHashes } from '../crypto/hash.ts';
import { createJobs } from '../crypto/jobs.ts';
import { createKeys } from '../crypto/keys.ts';
import { createLacking } from '../crypto/lacking.ts';
import type { Binding, Engine } from '../engine.ts';
import { nodeError } from './node-error.ts';

/** Hashes, HMAC, derivation of keys and random bytes; the rest throws an error that names it. */
export function createCrypto(engine: Engine): Binding {
  const keys = createKeys(engine);
  return {
    ...createLacking(),
    ...createHashes(engine),
    ...createJobs(engine, keys),
    ...createDeriveJobs(engine),
    ...keys.binding,
    getHashes: () => [...listedHashes],
    // There are none of either here, and the library asks for ciphers while it is evaluated.
    getCiphers: () => [],
    getCurves: () => [],
    // The library caches ids by the names of digests; the engine has none.
    getCachedAliases: () => ({}),
    getFipsCrypto: () => 0,
    secureBuffer: (length: number) => new Uint8Array(length),
    secureHeapUsed: () => 0,
    timingSafeEqual,
  };
}

function timingSafeEqual(a: unknown, b: unknown): boolean {
  const [first, second] = [operand(a, 'buf1'), operand(b, 'buf2')];
  if (first.length !== second.length) {
    throw nodeError(
      RangeError,
      'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH',
      'Input buffers must have the same byte length',
    );
  }
  let difference = 0;
  for (const [index, byte] of first.entries()) difference |= byte ^ (second[index] ?? 0);
  return difference === 0;
}

function operand(value: unknown, name: string): Uint8Array {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return bytesOf(value);
  throw nodeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`,
  );
}
