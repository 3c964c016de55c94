import { createHmac } from 'node:crypto';

console.log(createHmac('sha256', 'key').update('message').digest('hex'));
console.log(
  createHmac('md5', Buffer.alloc(100, 1)).update('').digest('base64'),
  createHmac('sha1', '').update('x').digest('hex'),
);
console.log(
  createHmac('sha512', new Uint8Array([1, 2]))
    .update('a')
    .update('b')
    .digest().length,
);
try {
  createHmac('sha256');
} catch (error) {
  console.log(error.code, error.message);
}
