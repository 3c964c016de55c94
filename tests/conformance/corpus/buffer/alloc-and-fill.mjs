console.log(
  Buffer.alloc(5),
  Buffer.alloc(5, 'ab'),
  Buffer.alloc(3, 0x101),
  Buffer.alloc(4, 'YQ==', 'base64'),
);
const b = Buffer.alloc(6, '.');
console.log(b.fill('xy', 1, 4), b.fill(''), b.fill(Buffer.of(1, 2), 3), b.fill(-1, 5));
for (const args of [[-1], ['5'], [2 ** 60]]) {
  try {
    Buffer.alloc(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
try {
  b.fill('', 0, 9);
} catch (error) {
  console.log(error.code, error.message);
}
