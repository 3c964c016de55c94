// src/crypto/crypto_util.cc
import { nodeError, withRoom } from '../bindings/node-error.ts';

/** An error as OpenSSL's queue gives it: `number` is the packed library and reason. */
export function opensslError(number: number, library: string, reason: string): Error {
  const packed = number.toString(16).toUpperCase().padStart(8, '0');
  const error = withRoom(() => new Error(`error:${packed}:${library}::${reason}`));
  const code = `ERR_OSSL_EVP_${reason.toUpperCase().replaceAll(' ', '_')}`;
  return Object.assign(error, { library, reason, code });
}

export function invalidDigest(name: string): Error {
  return nodeError(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`);
}
