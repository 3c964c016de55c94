// src/crypto/crypto_pbkdf2.cc, crypto_hkdf.cc and crypto_scrypt.cc
import { hkdf } from '@noble/hashes/hkdf.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { nodeError } from '../bindings/node-error.ts';
import { bytesOf } from '../bytes.ts';
import type { Binding, Engine } from '../engine.ts';
import { type FixedHash, findDigest } from './digests.ts';
import { invalidDigest } from './errors.ts';
import { Job } from './job.ts';
import { type KeyMaterial, keyBytes } from './key-material.ts';

type Bytes = ArrayBufferView | ArrayBuffer;

/** The members of `internalBinding('crypto')` that derive bytes from a secret. */
export function createDeriveJobs(engine: Engine): Binding {
  class PBKDF2Job extends Job {
    constructor(
      mode: number,
      password: KeyMaterial,
      salt: Bytes,
      iterations: number,
      length: number,
      digest: string,
    ) {
      const hash = fixedHash(digest);
      const options = { c: iterations, dkLen: length };
      super(engine, 'PBKDF2REQUEST', mode, () =>
        length === 0
          ? fail('Deriving bits failed')
          : derive(length, () => pbkdf2(hash, keyBytes(password), bytesOf(salt), options)),
      );
    }
  }

  class HKDFJob extends Job {
    constructor(
      mode: number,
      digest: string,
      key: KeyMaterial,
      salt: Bytes,
      info: Bytes,
      length: number,
    ) {
      const hash = fixedHash(digest);
      if (length > 255 * hash.outputLen) {
        throw nodeError(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
      }
      super(engine, 'DERIVEBITSREQUEST', mode, () =>
        derive(length, () => hkdf(hash, keyBytes(key), bytesOf(salt), bytesOf(info), length)),
      );
    }
  }

  class ScryptJob extends Job {
    constructor(
      mode: number,
      password: KeyMaterial,
      salt: Bytes,
      N: number,
      r: number,
      p: number,
      maxmem: number,
      length: number,
    ) {
      checkScrypt(N, r, p, maxmem);
      const options = { N, r, p, dkLen: length, maxmem: Number.MAX_SAFE_INTEGER };
      super(engine, 'SCRYPTREQUEST', mode, () =>
        derive(length, () => scrypt(keyBytes(password), bytesOf(salt), options)),
      );
    }
  }

  return { PBKDF2Job, HKDFJob, ScryptJob };
}

function fixedHash(name: string): FixedHash {
  const hash = findDigest(name)?.fixed;
  if (hash === undefined) throw invalidDigest(name);
  return hash;
}

function fail(message: string): never {
  throw new Error(message);
}

function derive(length: number, compute: () => Uint8Array): ArrayBufferLike {
  // The library gives no bytes, too, when it is asked for none.
  return length === 0 ? new ArrayBuffer(0) : compute().slice().buffer;
}

/** The checks of OpenSSL's EVP_PBE_scrypt (providers/implementations/kdfs/scrypt.c). */
function checkScrypt(N: number, r: number, p: number, maxmem: number): void {
  const refuse = (reason = ''): never => {
    throw nodeError(
      RangeError,
      'ERR_CRYPTO_INVALID_SCRYPT_PARAMS',
      `Invalid scrypt params${reason}`,
    );
  };
  if (r === 0 || p === 0 || N < 2 || !Number.isInteger(Math.log2(N))) refuse();
  if (p > (2 ** 30 - 1) / r || (16 * r <= 53 && N >= 2 ** (16 * r))) refuse();
  if (128 * r * p + 128 * r * (N + 2) > maxmem) {
    refuse(': error:030000AC:digital envelope routines::memory limit exceeded');
  }
}
