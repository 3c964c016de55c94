import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Socket } from 'node:net';
import { Duplex, getDefaultHighWaterMark, PassThrough, Readable, Writable } from 'node:stream';
import { createGzip } from 'node:zlib';

function print(name, stream) {
  stream.on('error', () => {});
  const { readableHighWaterMark, writableHighWaterMark } = stream;
  if (readableHighWaterMark !== undefined) {
    console.log(`  ${name}, readable side: ${readableHighWaterMark}`);
  }
  if (writableHighWaterMark !== undefined) {
    console.log(`  ${name}, writable side: ${writableHighWaterMark}`);
  }
  stream.destroy();
}

console.log('bytes');
console.log(`  getDefaultHighWaterMark(false): ${getDefaultHighWaterMark(false)}`);
print('Readable', new Readable());
print('Writable', new Writable());
print('Duplex', new Duplex());
print('PassThrough', new PassThrough());
print('fs.ReadStream', createReadStream('main.mjs'));
print('fs.WriteStream', createWriteStream('written.txt'));
print('net.Socket', new Socket());
print('zlib.Gzip', createGzip());
print('crypto.Hash', createHash('sha256'));

console.log('objects');
console.log(`  getDefaultHighWaterMark(true): ${getDefaultHighWaterMark(true)}`);
print('Readable', new Readable({ objectMode: true }));
print('Writable', new Writable({ objectMode: true }));
print('PassThrough', new PassThrough({ objectMode: true }));
print('Readable.from([])', Readable.from([]));
print("Readable.from('text')", Readable.from('text'));
print('Duplex.from(), of a generator', Duplex.from(async function* () {}));
print('map(), of its results', Readable.from([]).map(String));
