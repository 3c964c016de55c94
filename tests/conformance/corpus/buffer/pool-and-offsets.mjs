const a = Buffer.from('abc');
const b = Buffer.from('defg');
console.log(Buffer.poolSize, a.buffer === b.buffer, a.buffer.byteLength, b.byteOffset % 8);
console.log(Buffer.alloc(3).buffer.byteLength, Buffer.allocUnsafeSlow(3).buffer.byteLength);
console.log(
  Buffer.allocUnsafe(5000).buffer.byteLength,
  a.parent === a.buffer,
  a.offset === a.byteOffset,
);
