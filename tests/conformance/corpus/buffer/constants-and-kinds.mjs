import { Blob as BlobOfBuffer, constants, kMaxLength, kStringMaxLength } from 'node:buffer';

console.log(constants, kMaxLength === constants.MAX_LENGTH, kStringMaxLength);
console.log(
  Buffer.isBuffer(Buffer.alloc(0)),
  Buffer.isBuffer(new Uint8Array()),
  BlobOfBuffer === Blob,
);
console.log(
  ['utf8', 'UTF-16LE', 'utf-9', 'binary', '', null, 5].map((name) => Buffer.isEncoding(name)),
);
console.log(Buffer.of(1, 257, '3'), Buffer.name, Buffer.length, typeof Buffer.from('').latin1Slice);
