const wide = new Uint16Array([0x0102, 0x0304, 0x0506]);
const copy = Buffer.copyBytesFrom(wide, 1, 1);
wide[1] = 0;
console.log(copy, Buffer.copyBytesFrom(wide), Buffer.copyBytesFrom(wide, 5));
for (const args of [['x'], [wide, -1], [wide, 0, -1]]) {
  try {
    Buffer.copyBytesFrom(...args);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
