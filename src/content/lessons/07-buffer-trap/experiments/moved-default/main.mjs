import { createReadStream, createWriteStream } from 'node:fs';
import { Readable, setDefaultHighWaterMark, Writable } from 'node:stream';
import { createGzip } from 'node:zlib';

const before = new Writable();
setDefaultHighWaterMark(false, 1000);
setDefaultHighWaterMark(true, 4);

const file = new URL('file.txt', import.meta.url);
const marks = {
  'made before the change': before.writableHighWaterMark,
  Writable: new Writable().writableHighWaterMark,
  'Readable, object mode': new Readable({ objectMode: true }).readableHighWaterMark,
  'createGzip(), readable side': createGzip().readableHighWaterMark,
};

const sink = createWriteStream(file);
marks['createWriteStream()'] = sink.writableHighWaterMark;
await new Promise((resolve) => sink.end(resolve));
const source = createReadStream(file);
marks['createReadStream()'] = source.readableHighWaterMark;
source.destroy();
marks['Readable.from([])'] = Readable.from([]).readableHighWaterMark;
marks["Readable.from('text')"] = Readable.from('text').readableHighWaterMark;

for (const [name, mark] of Object.entries(marks)) console.log(`${name}: ${mark}`);
