// expect: exit 1, stderr
const show = (name, run) => {
  try {
    console.log(name, JSON.stringify(run()));
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};
const letters = Uint8Array.of(65, 0, 66, 0);
const shared = new Uint8Array(new SharedArrayBuffer(4));
shared.set(letters);
for (const encoding of ['utf-8', 'utf-16le', 'gbk', 'latin1']) {
  for (const input of [letters, letters.buffer, new DataView(letters.buffer, 2), shared, shared.buffer]) {
    show(encoding, () => new TextDecoder(encoding).decode(input));
  }
  for (const input of [null, 5, 'abc', [65], {}]) {
    show(encoding, () => new TextDecoder(encoding).decode(input));
    show(encoding, () => new TextDecoder(encoding).decode(input, { stream: true }));
  }
}
for (const encoding of ['utf-16le', 'utf-16be', 'gb18030']) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  show(encoding, () => decoder.decode(Uint8Array.of(0x81)));
  show(encoding, () => decoder.decode(Uint8Array.of(0x81), { stream: true }));
  show(encoding, () => decoder.decode());
  show(encoding, () => decoder.decode(Uint8Array.of(0x41, 0x42)));
}
for (const label of ['replacement', 'hz-gb-2312', 'iso-2022-kr']) show(label, () => new TextDecoder(label));
new TextDecoder('utf-16le', { fatal: true }).decode(Uint8Array.of(0, 0xd8));
