const bytes = Buffer.from([0x00, 0x41, 0x7f, 0x80, 0xc3, 0xa9, 0xff, 0xfe, 0xe2, 0x82]);
for (const encoding of ['utf8', 'utf16le', 'latin1', 'ascii', 'base64', 'base64url', 'hex']) {
  console.log(
    encoding.padEnd(9),
    JSON.stringify(bytes.toString(encoding)),
    JSON.stringify(bytes.toString(encoding, 1, 4)),
  );
}
try {
  bytes.toString('utf-9');
} catch (error) {
  console.log(error.name, error.code, error.message);
}
