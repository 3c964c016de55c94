import { createHash, createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { createHashes } from './hash.ts';

interface Handle {
  update(data: string | Uint8Array, encoding?: string): boolean;
  digest(encoding?: string): Uint8Array | string;
  init(name: string, key: Uint8Array): void;
}

const { Hash, Hmac } = createHashes({ require: () => ({ Buffer }) } as unknown as Engine) as {
  Hash: new (source: string | Handle, length?: number) => Handle;
  Hmac: new () => Handle;
};

it('hashes text in an encoding and gives the digest in one, or as a Buffer', () => {
  const hash = new Hash('SHA-256');
  expect(hash.update('6162', 'hex')).toBe(true);
  expect(hash.digest('base64')).toBe(createHash('sha256').update('ab').digest('base64'));
  expect(hash.digest()).toEqual(createHash('sha256').update('ab').digest());
  expect(hash.update('late')).toBe(false);
});

it('copies the state, and takes another length where the digest has none of its own', () => {
  const hash = new Hash('shake128', 4);
  hash.update('a');
  const copy = new Hash(hash, 6);
  copy.update('b');
  const expected = createHash('shake128', { outputLength: 6 }).update('ab').digest('hex');
  expect(copy.digest('hex')).toBe(expected);
  expect(hash.digest('hex')).toHaveLength(8);
  expect(new Hash('shake256', 0).digest('hex')).toBe('');
});

it('refuses a length that the digest has not', () => {
  expect(() => new Hash('sha1', 5)).toThrow('not XOF or invalid length');
  expect(() => new Hash('nope')).toThrow('Digest method not supported');
});

it('computes an HMAC with a key longer than a block', () => {
  const key = new Uint8Array(200).fill(7);
  const hmac = new Hmac();
  hmac.init('sha512', key);
  hmac.update('message');
  expect(hmac.digest('hex')).toBe(createHmac('sha512', key).update('message').digest('hex'));
  expect(() => new Hmac().init('nope', key)).toThrow('Invalid digest: nope');
});
