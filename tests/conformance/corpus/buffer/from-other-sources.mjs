const shared = new Uint8Array([1, 2, 3]);
const view = Buffer.from(shared.buffer, 1, 2);
const copy = Buffer.from(shared);
shared[1] = 9;
console.log(view, copy);
console.log(Buffer.from([256, -1, 1.9, '7', 'x']), Buffer.from({ length: 2, 0: 5, 1: 6 }));
console.log(Buffer.from(Buffer.from('abc').toJSON()), Buffer.from(new String('boxed')));
console.log(Buffer.from(new Uint16Array([0x102, 0x304])));
for (const value of [5, null, undefined, {}, true, Symbol('s')]) {
  try {
    Buffer.from(value);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
