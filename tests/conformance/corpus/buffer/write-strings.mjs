const b = Buffer.alloc(8, '.');
console.log(b.write('abc'), b.write('€€', 6), String(b.toString('latin1')));
console.log(
  b.write('xyz', 1, 2),
  b.write('zz', 5, 'latin1'),
  b.write('616263', 0, 2, 'hex'),
  b.toString('latin1'),
);
console.log(b.write('é', 7), b.write('', 8), b.toString('hex'));
for (const args of [['x', 9], ['x', -1], [5], ['x', 0, 1, 'nope']]) {
  try {
    b.write(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
