import crypto from 'node:crypto';
import { Readable } from 'node:stream';

// What the functions of node:crypto give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
await attempt('hashes', () => crypto.getHashes().length);
for (const h of [
  'md5',
  'sha1',
  'sha224',
  'sha256',
  'sha384',
  'sha512',
  'sha512-256',
  'sha3-256',
  'ripemd160',
  'blake2b512',
  'blake2s256',
  'shake128',
  'sha3-512',
  'RSA-SHA256',
  'nope',
])
  await attempt(h, () => [
    crypto
      .createHash(h)
      .update('abc')
      .update(Buffer.from([1]))
      .digest('hex'),
    crypto.hash(h, 'abc'),
    crypto.createHmac(h, 'key').update('abc').digest('base64'),
  ]);
await attempt('hash opts', () => [
  crypto.createHash('shake256', { outputLength: 5 }).update('a').digest('hex'),
  crypto.createHash('sha1').copy().digest('base64url'),
  crypto.hash('sha1', 'a', 'buffer').length,
  crypto.createHash('sha256').update('é', 'latin1').digest('hex'),
]);
await attempt('twice', () => {
  const h = crypto.createHash('md5');
  h.digest();
  return h.digest();
});
await attempt('upd after', () => {
  const h = crypto.createHash('md5');
  h.digest();
  h.update('a');
});
await attempt('upd err', () => crypto.createHash('md5').update(5));
await attempt('hash stream', async () => {
  const h = crypto.createHash('sha1');
  Readable.from(['a', 'b']).pipe(h);
  for await (const c of h) return c.toString('hex');
});
await attempt('hmac err', () => crypto.createHmac('md5'));
await attempt('hmac key', () =>
  crypto
    .createHmac('sha1', crypto.createSecretKey(Buffer.from('k')))
    .update('x')
    .digest('hex'),
);
await attempt('random', async () => [
  crypto.randomBytes(4).length,
  await new Promise((r) => crypto.randomBytes(3, (e, b) => r(b.length))),
  crypto.randomInt(5) < 5,
  crypto.randomInt(3, 4),
  await new Promise((r) => crypto.randomInt(1, 2, (e, n) => r(n))),
  crypto.randomFillSync(Buffer.alloc(3)).length,
  crypto.randomFillSync(new Uint32Array(2)).length,
  await new Promise((r) => crypto.randomFill(Buffer.alloc(2), (e, b) => r(b.length))),
  /^[\da-f]{8}-[\da-f]{4}-4/.test(crypto.randomUUID()),
  crypto.randomUUID({ disableEntropyCache: true }).length,
  typeof crypto.randomUUIDv7,
  crypto.getRandomValues(new Uint8Array(2)).length,
  crypto.pseudoRandomBytes?.(2).length,
]);
await attempt('rand err', () => crypto.randomBytes(-1));
await attempt('rand err2', () => crypto.randomInt(5, 1));
await attempt('rand err3', () => crypto.randomBytes('x'));
await attempt('pbkdf2', async () => [
  crypto.pbkdf2Sync('p', 's', 10, 20, 'sha256').toString('hex'),
  await new Promise((r) => crypto.pbkdf2('p', 's', 5, 8, 'sha512', (e, k) => r(k.toString('hex')))),
]);
await attempt('pbkdf2 err', () => crypto.pbkdf2Sync('p', 's', 1, 8, 'nope'));
await attempt('scrypt', async () => [
  crypto.scryptSync('p', 's', 16).toString('hex'),
  await new Promise((r) =>
    crypto.scrypt('p', 's', 8, { N: 2, r: 1, p: 1 }, (e, k) => r(k.toString('hex'))),
  ),
]);
await attempt('scrypt err', () => crypto.scryptSync('p', 's', 8, { N: 3 }));
await attempt('scrypt mem', () => crypto.scryptSync('p', 's', 8, { N: 2 ** 20 }));
await attempt('hkdf', async () => [
  Buffer.from(crypto.hkdfSync('sha256', 'k', 's', 'i', 10)).toString('hex'),
  await new Promise((r) =>
    crypto.hkdf('sha1', 'k', 's', 'i', 5, (e, b) => r(Buffer.from(b).toString('hex'))),
  ),
]);
await attempt('argon2', () => typeof crypto.argon2Sync);
await attempt('tse', () => [
  crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')),
  crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('b')),
]);
await attempt('tse err', () => crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')));
await attempt('key', () => {
  const k = crypto.createSecretKey('abc', 'utf8');
  return [
    k.type,
    k.symmetricKeySize,
    k.export().toString(),
    k.export({ format: 'jwk' }),
    k.equals(crypto.createSecretKey(Buffer.from('abc'))),
    k,
  ];
});
await attempt('genkey', () => [
  crypto.generateKeySync('hmac', { length: 64 }).symmetricKeySize,
  crypto.generateKeySync('aes', { length: 128 }).export().length,
]);
await attempt('subtle', async () => [
  Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from('a'))).toString('hex'),
  await crypto.subtle
    .importKey('raw', Buffer.from('k'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    .then((k) => crypto.subtle.sign('HMAC', k, Buffer.from('a')))
    .then((b) => b.byteLength),
]);
await attempt('subtle err', async () => crypto.subtle.digest('nope', Buffer.alloc(1)));
await attempt('keys', () => Object.keys(crypto).length);
