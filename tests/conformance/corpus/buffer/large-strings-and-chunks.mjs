const text = 'äb€😀'.repeat(20_000);
const bytes = Buffer.from(text);
console.log(bytes.length, bytes.toString() === text, Buffer.byteLength(text) === bytes.length);
for (const encoding of ['utf16le', 'base64', 'hex', 'latin1']) {
  const encoded = bytes.toString(encoding);
  console.log(encoding, encoded.length, Buffer.from(encoded, encoding).equals(bytes));
}
console.log(bytes.indexOf('€😀ä'), bytes.lastIndexOf('😀'), bytes.indexOf(Buffer.from('😀a')));
