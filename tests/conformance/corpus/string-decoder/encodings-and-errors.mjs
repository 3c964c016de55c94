import { StringDecoder } from 'node:string_decoder';

for (const name of ['UTF-8', 'ucs2', 'LATIN1', 'Hex', 'ascii', 'binary', undefined]) {
  const d = new StringDecoder(name);
  console.log(name, d.encoding, JSON.stringify(d.write(Buffer.of(0xe9, 0x41))));
}
for (const act of [() => new StringDecoder('utf-9'), () => new StringDecoder().write(5)]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(
  new StringDecoder().write('a string passes'),
  new StringDecoder().write(new Uint16Array([0x4241])),
);
