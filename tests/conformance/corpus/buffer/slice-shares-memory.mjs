const b = Buffer.from('abcdef');
const part = b.subarray(1, -1);
part[0] = 0x5a;
console.log(String(b), String(part), part.length, part.buffer === b.buffer);
console.log(
  String(b.slice(-3, -1)),
  String(b.subarray(4, 2)),
  String(b.subarray(2.7)),
  String(b.subarray('1', '3')),
);
const copied = Uint8Array.prototype.slice.call(b, 0, 2);
copied[0] = 0;
console.log(copied, b[0]);
