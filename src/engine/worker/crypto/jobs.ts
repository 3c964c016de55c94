// src/crypto/crypto_random.cc, crypto_keygen.cc, crypto_hash.cc and crypto_hmac.cc
import { hmac } from '@noble/hashes/hmac.js';
import { bytesOf } from '../bytes.ts';
import { compareBytes } from '../encodings/compare-bytes.ts';
import type { Binding, Engine } from '../engine.ts';
import { findDigest } from './digests.ts';
import { invalidDigest } from './errors.ts';
import { Job, jobModes } from './job.ts';
import { type KeyMaterial, keyBytes } from './key-material.ts';
import type { Keys } from './keys.ts';
import { fillRandom } from './random.ts';

type Bytes = ArrayBufferView | ArrayBuffer;

const signModes = { kSignJobModeSign: 0, kSignJobModeVerify: 1 } as const;

/** The members of `internalBinding('crypto')` that make random bytes and keys, or hash in one go. */
export function createJobs(engine: Engine, keys: Keys): Binding {
  class RandomBytesJob extends Job {
    constructor(mode: number, target: Bytes, at: number, size: number) {
      super(engine, 'RANDOMBYTESREQUEST', mode, () =>
        fillRandom(bytesOf(target).subarray(at, at + size)),
      );
    }
  }

  class SecretKeyGenJob extends Job {
    /** What follows `bits` is for a key of `crypto.subtle`. */
    constructor(
      mode: number,
      bits: number,
      algorithm: object,
      usagesMask: number,
      extractable: boolean,
    ) {
      super(engine, 'KEYGENREQUEST', mode, () => {
        if (mode !== jobModes.kCryptoJobWebCrypto) {
          return keys.makeHandle(randomBits(bits - (bits % 8)));
        }
        const handle = keys.makeHandle(randomBits(bits));
        return keys.makeCryptoKey(handle, algorithm, usagesMask, extractable);
      });
    }
  }

  class HashJob extends Job {
    constructor(mode: number, name: string, data: Bytes, bits: number | undefined) {
      const digest = findDigest(name);
      if (digest === undefined) throw invalidDigest(name);
      const length = bits === undefined ? digest.length : bits / 8;
      super(
        engine,
        'HASHREQUEST',
        mode,
        () => digest.create().update(bytesOf(data)).digest(length).slice().buffer,
      );
    }
  }

  class HmacJob extends Job {
    constructor(
      mode: number,
      signMode: number,
      name: string,
      key: KeyMaterial,
      data: Bytes,
      signature: Bytes | undefined,
    ) {
      const hash = findDigest(name)?.fixed;
      if (hash === undefined) throw invalidDigest(name);
      super(engine, 'SIGNREQUEST', mode, () => {
        const made = hmac(hash, keyBytes(key), bytesOf(data));
        if (signMode === signModes.kSignJobModeSign) return made.slice().buffer;
        return signature !== undefined && compareBytes(made, bytesOf(signature)) === 0;
      });
    }
  }

  return { ...jobModes, ...signModes, RandomBytesJob, SecretKeyGenJob, HashJob, HmacJob };
}

/** So many random bits; those that are left of the last byte are 0. */
function randomBits(count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil(count / 8));
  fillRandom(bytes);
  const left = count % 8;
  const last = bytes.length - 1;
  if (left > 0) bytes[last] = (bytes[last] ?? 0) & (0xff << (8 - left));
  return bytes;
}
