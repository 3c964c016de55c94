import zlib from 'node:zlib';

const text = 'abc'.repeat(50);
for (const options of [{ level: 1.5 }, { level: 6.9 }, { memLevel: 8.5 }, { windowBits: 9.7 }, { strategy: 1.2 }]) {
  const packed = zlib.deflateSync(text, options);
  console.log(options, packed.toString('hex'), zlib.inflateSync(packed).length);
}
const stream = zlib.createDeflate();
stream.on('data', (chunk) => console.log(chunk.toString('hex')));
stream.write(text);
stream.params(2.5, 0.5, (error) => {
  console.log('changed', error);
  stream.end(text);
});
