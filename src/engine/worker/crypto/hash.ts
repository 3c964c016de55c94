// src/crypto/crypto_hash.cc and src/crypto/crypto_hmac.cc
import { hmac } from '@noble/hashes/hmac.js';
import { withRoom } from '../bindings/node-error.ts';
import { bytesOf } from '../bytes.ts';
import { encode, encodings, findEncoding } from '../encodings/encoding.ts';
import type { Binding, Engine } from '../engine.ts';
import { type Digest, findDigest, type Hasher } from './digests.ts';
import { invalidDigest, opensslError } from './errors.ts';
import { type KeyMaterial, keyBytes } from './key-material.ts';

type Data = string | ArrayBufferView;

/** The members of `internalBinding('crypto')` that hash. */
export function createHashes(engine: Engine): Binding {
  const { Buffer } = engine.require('buffer') as { Buffer: { from(bytes: ArrayBuffer): unknown } };
  const output = (digest: Uint8Array, encoding: unknown): unknown => {
    const name = encoding === undefined ? 'buffer' : (findEncoding(encoding) ?? 'buffer');
    return name === 'buffer' ? Buffer.from(digest.slice().buffer) : encodings[name].decode(digest);
  };

  abstract class Hashing {
    #hasher: Hasher | undefined;
    #length = 0;
    #digest: Uint8Array | undefined;

    protected start(hasher: Hasher, length: number): void {
      this.#hasher = hasher;
      this.#length = length;
    }

    protected get hasher(): Hasher {
      if (this.#hasher === undefined) throw new Error('The hash was not initialized.');
      return this.#hasher;
    }

    update(data: Data, encoding: unknown): boolean {
      if (this.#hasher === undefined || this.#digest !== undefined) return false;
      this.#hasher.update(toBytes(data, encoding));
      return true;
    }

    digest(encoding: unknown): unknown {
      this.#digest ??= this.hasher.digest(this.#length);
      return output(this.#digest, encoding);
    }
  }

  class Hash extends Hashing {
    readonly #kind: Digest;

    constructor(source: string | Hash, length: number | undefined) {
      super();
      const kind = typeof source === 'string' ? findDigest(source) : source.#kind;
      if (kind === undefined) throw withRoom(() => new Error('Digest method not supported'));
      if (length !== undefined && length !== kind.length && !kind.variable) {
        throw opensslError(0x030000b2, 'digital envelope routines', 'not XOF or invalid length');
      }
      this.#kind = kind;
      const hasher = typeof source === 'string' ? kind.create() : source.hasher.clone();
      this.start(hasher, length ?? kind.length);
    }
  }

  class Hmac extends Hashing {
    init(name: string, key: KeyMaterial): void {
      const kind = findDigest(name);
      if (kind === undefined) throw invalidDigest(name);
      if (kind.fixed === undefined) throw new Error('error:00000000:lib(0)::reason(0)');
      this.start(hmac.create(kind.fixed, keyBytes(key)), kind.length);
    }
  }

  return {
    Hash,
    Hmac,
    oneShotDigest: (
      name: string,
      _id: number,
      _cache: object,
      input: Data,
      encoding: string,
      _encodingId: number,
      length: number | undefined,
    ) => {
      const kind = findDigest(name);
      if (kind === undefined) throw new Error(`Digest method ${name} is not supported`);
      if (length !== undefined && length !== kind.length && !kind.variable) {
        throw new Error(
          `Output length ${length} is invalid for ${name}, which does not support XOF`,
        );
      }
      const hasher = kind.create().update(toBytes(input, 'utf8'));
      return output(hasher.digest(length ?? kind.length), encoding);
    },
  };
}

function toBytes(data: Data, encoding: unknown): Uint8Array {
  return typeof data === 'string' ? encode(data, findEncoding(encoding) ?? 'utf8') : bytesOf(data);
}
