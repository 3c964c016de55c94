const parts = [Buffer.from('ab'), new Uint8Array([99]), Buffer.from('def')];
console.log(
  String(Buffer.concat(parts)),
  String(Buffer.concat(parts, 4)),
  Buffer.concat(parts, 8),
  Buffer.concat([]),
);
const target = Buffer.alloc(5, '-');
console.log(
  parts[2].copy(target, 1, 1),
  String(target),
  parts[2].copy(target, 4),
  String(target),
  parts[2].copy(target, 9),
);
const self = Buffer.from('abcdef');
self.copy(self, 2, 0, 4);
console.log(String(self));
for (const act of [
  () => Buffer.concat('x'),
  () => Buffer.concat(['x']),
  () => self.copy(target, -1),
  () => self.copy('x'),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
