import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { Transform } from 'node:stream';
import { createHash } from 'node:crypto';
import zlib from 'node:zlib';

fs.writeFileSync('file', '');
const t = new Transform();
const reader = fs.createReadStream('file').on('error', () => {});
const writer = fs.createWriteStream('other');
console.log('transform', t.readableHighWaterMark, t.writableHighWaterMark);
console.log(
  'zlib',
  zlib.createGzip().readableHighWaterMark,
  zlib.createGzip().writableHighWaterMark,
);
console.log(
  'hash',
  createHash('md5').writableHighWaterMark,
  'socket',
  new net.Socket().writableHighWaterMark,
);
console.log(
  'http',
  new http.OutgoingMessage().writableHighWaterMark,
  'stdout',
  process.stdout.writableHighWaterMark,
);
console.log('files', reader.readableHighWaterMark, writer.writableHighWaterMark);
