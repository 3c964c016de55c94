const b = Buffer.alloc(12);
b.writeUInt16BE(0xabcd, 0);
b.writeInt32LE(-2, 2);
b.writeUIntBE(0x123456, 6, 3);
b.writeIntLE(-5, 9, 3);
console.log(
  b,
  b.readUint16LE(0),
  b.readInt32LE(2),
  b.readUIntBE(6, 3),
  b.readIntLE(9, 3),
  b.readInt8(0),
);
b.writeBigUInt64BE(0x0102030405060708n);
console.log(b.readBigUInt64LE(), b.readBigInt64BE(), b.readUIntLE(0, 6));
