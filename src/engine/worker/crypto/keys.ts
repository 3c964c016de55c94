// src/crypto/crypto_keys.cc
import { missing } from '../bindings/missing.ts';
import { bytesOf } from '../bytes.ts';
import { compareBytes } from '../encodings/compare-bytes.ts';
import { encode, encodings } from '../encodings/encoding.ts';
import type { Binding, Engine } from '../engine.ts';
import { SecretKeyHandle } from './key-material.ts';

const keyTypes = { kKeyTypeSecret: 0, kKeyTypePublic: 1, kKeyTypePrivate: 2 } as const;

/** A key as JSON, in the constants of the binding. */
const kKeyFormatJWK = 2;

const asymmetric = missing('A public or private key of node:crypto');

export interface Keys {
  /** Members of `internalBinding('crypto')`. */
  binding: Binding;
  /** A `KeyObjectHandle` of a secret key. */
  makeHandle(bytes: Uint8Array<ArrayBuffer>): object;
  /** A key of `crypto.subtle`; the parts of the mask are the library's. */
  makeCryptoKey(
    handle: object,
    algorithm: object,
    usagesMask: number,
    extractable: boolean,
  ): object;
}

type CryptoKeyClass = new (...values: unknown[]) => object;

/** What holds keys: the engine has secret ones only. */
export function createKeys(engine: Engine): Keys {
  const { Buffer } = engine.require('buffer') as { Buffer: { from(bytes: ArrayBuffer): unknown } };

  class KeyObjectHandle extends SecretKeyHandle {
    #bytes: Uint8Array<ArrayBuffer> = new Uint8Array();

    get secretBytes(): Uint8Array {
      return this.#bytes;
    }

    init(type: number, key: ArrayBufferView | ArrayBuffer | { k: string }, format?: number): void {
      if (type !== keyTypes.kKeyTypeSecret) asymmetric();
      this.#bytes =
        'k' in key && format === kKeyFormatJWK
          ? encode(key.k, 'base64url')
          : new Uint8Array(bytesOf(key as ArrayBufferView));
    }

    getSymmetricKeySize(): number {
      return this.#bytes.length;
    }

    equals(other: KeyObjectHandle): boolean {
      return compareBytes(this.#bytes, other.#bytes) === 0;
    }

    export(): unknown {
      return Buffer.from(this.#bytes.slice().buffer);
    }

    exportJwk(target: Record<string, string>): object {
      target.kty = 'oct';
      target.k = encodings.base64url.decode(this.#bytes);
      return target;
    }
  }

  class NativeKeyObject {
    readonly #handle: KeyObjectHandle;

    constructor(handle: KeyObjectHandle) {
      this.#handle = handle;
    }

    static slots(key: NativeKeyObject): unknown[] {
      return [keyTypes.kKeyTypeSecret, key.#handle];
    }
  }

  class NativeCryptoKey {
    readonly #slots: readonly unknown[];

    constructor(
      handle: KeyObjectHandle,
      algorithm: object,
      usagesMask: number,
      extractable: boolean,
    ) {
      this.#slots = [keyTypes.kKeyTypeSecret, extractable, algorithm, usagesMask, handle];
    }

    static slots(key: NativeCryptoKey): unknown[] {
      return [...key.#slots];
    }
  }

  let cryptoKeyClass: CryptoKeyClass = NativeCryptoKey as CryptoKeyClass;
  const binding = {
    ...keyTypes,
    KeyObjectHandle,
    createNativeKeyObjectClass: (define: (base: unknown) => unknown) => define(NativeKeyObject),
    getKeyObjectSlots: (key: NativeKeyObject) => NativeKeyObject.slots(key),
    createCryptoKeyClass: (define: (base: unknown) => [unknown, CryptoKeyClass]) => {
      const classes = define(NativeCryptoKey);
      cryptoKeyClass = classes[1];
      return classes;
    },
    getCryptoKeySlots: (key: NativeCryptoKey) => NativeCryptoKey.slots(key),
  };
  return {
    binding,
    makeHandle(bytes) {
      const handle = new KeyObjectHandle();
      handle.init(keyTypes.kKeyTypeSecret, bytes);
      return handle;
    },
    makeCryptoKey: (...values) => new cryptoKeyClass(...values),
  };
}
