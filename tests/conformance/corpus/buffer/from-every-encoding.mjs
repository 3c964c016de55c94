const text = 'aé€😀';
for (const encoding of [
  'utf8',
  'utf16le',
  'ucs2',
  'latin1',
  'binary',
  'ascii',
  'base64',
  'base64url',
  'hex',
  'UTF-8',
]) {
  console.log(encoding.padEnd(9), Buffer.from(text, encoding), Buffer.byteLength(text, encoding));
}
