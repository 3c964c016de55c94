import { encodeUtf8 } from '../encodings/utf8.ts';

/** Numbers of buckets that an `std::unordered_map` may have: the first one that the keys fit into. */
const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73];

const multiplier = 0xc6a4a7935bd1e995n;
const seed = 0xc70f6907n;

/**
 * The order in which an `std::unordered_map` of GNU's C++ library, which was made for as many keys, goes
 * through them when they were put in as they stand here: each stands before all others, or before those
 * of its bucket where that has some.
 */
export function hashOrder(keys: readonly string[]): string[] {
  const buckets = BigInt(primes.find((prime) => prime >= keys.length) ?? keys.length);
  const order: string[] = [];
  const bucketOf = new Map(keys.map((key) => [key, hash(encodeUtf8(key)) % buckets]));
  for (const key of keys) {
    const shared = order.findIndex((other) => bucketOf.get(other) === bucketOf.get(key));
    order.splice(Math.max(0, shared), 0, key);
  }
  return order;
}

/** `std::_Hash_bytes` for 64 bits (libstdc++-v3/libsupc++/hash_bytes.cc): MurmurHash64A. */
function hash(bytes: Uint8Array): bigint {
  let value = seed ^ wrap(BigInt(bytes.length) * multiplier);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) {
    const word = wrap(mix(wrap(read(bytes.subarray(at, at + 8)) * multiplier)) * multiplier);
    value = wrap((value ^ word) * multiplier);
  }
  if (whole < bytes.length) value = wrap((value ^ read(bytes.subarray(whole))) * multiplier);
  return mix(wrap(mix(value) * multiplier));
}

function read(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function mix(value: bigint): bigint {
  return value ^ (value >> 47n);
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
