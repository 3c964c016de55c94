const b = Buffer.alloc(4);
for (const act of [
  () => b.writeUInt8(256),
  () => b.writeInt8(-129),
  () => b.writeUInt32LE(2 ** 32),
  () => b.writeInt16BE('x'),
  () => b.readUInt32LE(1),
  () => b.readUInt8(1.5),
  () => b.readInt8('0'),
  () => b.readUIntBE(0, 7),
  () => b.writeUIntBE(2 ** 24, 0, 3),
  () => b.writeBigInt64LE(1n),
  () => b.readDoubleLE(),
  () => b.writeBigUInt64LE(5),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
