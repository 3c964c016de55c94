const [a, b, c] = ['ab', 'ac', 'abc'].map((text) => Buffer.from(text));
console.log(
  Buffer.compare(a, b),
  a.compare(c),
  c.compare(a),
  a.equals(Buffer.from('ab')),
  a.equals(new Uint8Array([97, 98])),
);
console.log(c.compare(b, 0, 1, 0, 1), c.compare(a, 0, 2, 1, 3));
console.log([c, b, a].sort(Buffer.compare).map(String));
for (const act of [() => a.equals('ab'), () => Buffer.compare(a, 'ab'), () => a.compare(b, 0, 9)]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
