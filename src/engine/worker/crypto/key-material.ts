import { bytesOf } from '../bytes.ts';

/** What the library takes for a secret key: bytes, or the handle of a key object that holds them. */
export type KeyMaterial = ArrayBufferView | ArrayBuffer | SecretKeyHandle;

/** `KeyObjectHandle` of src/crypto/crypto_keys.cc, for secret keys. */
export abstract class SecretKeyHandle {
  /** Bytes of the key; the name is no one that the library uses. */
  abstract get secretBytes(): Uint8Array;
}

export function keyBytes(key: KeyMaterial): Uint8Array {
  return key instanceof SecretKeyHandle ? key.secretBytes : bytesOf(key);
}
