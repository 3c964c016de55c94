import { Readable } from 'node:stream';

for (const encoding of ['base64', 'hex', 'utf16le', 'latin1', 'base64url']) {
  const r = new Readable({ encoding, read() {} });
  for (const byte of [0xfb, 0xff, 0x41, 0x00, 0xd8]) r.push(Buffer.of(byte));
  r.push(null);
  const chunks = [];
  r.on('data', (chunk) => chunks.push(chunk));
  r.on('end', () => console.log(encoding, JSON.stringify(chunks)));
}
