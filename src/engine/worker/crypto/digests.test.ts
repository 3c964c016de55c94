import { createHash, getHashes } from 'node:crypto';
import { expect, it } from 'vitest';
import { findDigestName, listedHashes } from './digest-names.ts';
import { findDigest } from './digests.ts';

const lacking = ['md5-sha1', 'sm3'];

it('lists the hashes that Node lists', () => {
  expect(listedHashes).toEqual(getHashes());
});

it('gives the digests of Node under every name of theirs', () => {
  const data = Buffer.from('some data, long enough for two blocks of any digest '.repeat(5));
  for (const name of listedHashes) {
    if (lacking.includes(findDigestName(name) ?? '')) continue;
    const digest = findDigest(name);
    const made = digest?.create().update(data).digest(digest.length) ?? new Uint8Array();
    expect([name, Buffer.from(made).toString('hex')]).toEqual([
      name,
      createHash(name).update(data).digest('hex'),
    ]);
  }
});

it('names the digests that Node has and the engine has not', () => {
  for (const name of lacking)
    expect(() => findDigest(name)).toThrow(`The digest ${name} is not in`);
  expect(findDigest('sha-3-million')).toBeUndefined();
});
