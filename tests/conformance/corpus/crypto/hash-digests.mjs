import { createHash, hash } from 'node:crypto';

for (const name of ['md5', 'sha1', 'sha256', 'sha512']) {
  console.log(name, createHash(name).update('héllo').update(Buffer.of(0, 255)).digest('hex'));
  console.log(
    createHash(name).digest('base64'),
    createHash(name).update('x'.repeat(1000)).digest('base64url'),
  );
}
console.log(createHash('SHA256').update('616263', 'hex').digest(), hash?.('sha1', 'abc'));
