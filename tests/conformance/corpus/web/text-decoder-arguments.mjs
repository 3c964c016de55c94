const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
for (const encoding of ['utf-8', 'utf-16le', 'latin1', 'windows-1251']) {
  const decode = (input) => new TextDecoder(encoding).decode(input);
  for (const input of ['text', 5, null, {}]) attempt(() => decode(input));
  attempt(() => decode(new ArrayBuffer(2)).length);
  attempt(() => decode(new Uint16Array([0x4241])));
}
attempt(() => new TextDecoder('utf-16le', { fatal: true }).decode(new Uint8Array([0, 0xd8])));
attempt(() => new TextDecoder('replacement'));
