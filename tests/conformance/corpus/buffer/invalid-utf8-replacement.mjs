const cases = [
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80],
  [0xe2, 0x28, 0xa1],
  [0xf0, 0x9f, 0x41],
  [0xef, 0xbb, 0xbf, 0x61],
];
for (const bytes of cases) {
  const text = Buffer.from(bytes).toString();
  console.log(bytes.map((b) => b.toString(16)).join(' '), JSON.stringify(text), text.length);
}
console.log(Buffer.from('\ud83d'), Buffer.from('\ude00x'));
