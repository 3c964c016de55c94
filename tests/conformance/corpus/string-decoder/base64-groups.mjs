import { StringDecoder } from 'node:string_decoder';

for (const encoding of ['base64', 'base64url']) {
  const d = new StringDecoder(encoding);
  const parts = [[0xfb], [0xff, 0xfe], [1, 2], [3, 4, 5, 6]].map((bytes) =>
    d.write(Buffer.from(bytes)),
  );
  console.log(encoding, parts, d.end());
}
