import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';
import { missing } from '../bindings/missing.ts';
import { findDigestName } from './digest-names.ts';

/** A digest that is being computed. */
export interface Hasher {
  update(bytes: Uint8Array): Hasher;
  /** So many bytes, where the digest is a variable one. */
  digest(length: number): Uint8Array;
  clone(): Hasher;
}

/** A digest of fixed length, as the functions of @noble/hashes take it. */
export type FixedHash = typeof sha256;

/** A digest of OpenSSL: `variable` ones give as many bytes as they are asked for. */
export interface Digest {
  readonly name: string;
  /** In bytes; what a variable one gives unless it is asked for another. */
  readonly length: number;
  readonly variable: boolean;
  create(): Hasher;
  /** The digest for HMAC and for the derivation of keys; absent in a variable one. */
  readonly fixed: FixedHash | undefined;
}

const fixed = {
  md5,
  ripemd160,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  'sha512-224': sha512_224,
  'sha512-256': sha512_256,
  'sha3-224': sha3_224,
  'sha3-256': sha3_256,
  'sha3-384': sha3_384,
  'sha3-512': sha3_512,
  blake2b512: blake2b,
  blake2s256: blake2s,
};
const variable = { shake128, shake256 };

type VariableHash = ReturnType<typeof shake128.create>;

function variableHasher(state: VariableHash): Hasher {
  return {
    update: (bytes) => variableHasher(state.update(bytes)),
    digest: (length) => (length === 0 ? new Uint8Array() : state.xof(length)),
    clone: () => variableHasher(state.clone()),
  };
}

const digests = new Map<string, Digest>();
for (const [name, hash] of Object.entries(fixed)) {
  digests.set(name, {
    name,
    length: hash.outputLen,
    variable: false,
    create: () => hash.create(),
    fixed: hash as FixedHash,
  });
}
for (const [name, hash] of Object.entries(variable)) {
  digests.set(name, {
    name,
    length: hash.outputLen,
    variable: true,
    create: () => variableHasher(hash.create()),
    fixed: undefined,
  });
}

/**
 * The digest that a program names by any of its names; undefined when Node has none of that name.
 * Throws an error that names the digest when Node has it and the engine has not.
 */
export function findDigest(name: string): Digest | undefined {
  const found = findDigestName(name);
  if (found === undefined) return undefined;
  return digests.get(found) ?? missing(`The digest ${found}`)();
}
