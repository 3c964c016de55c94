import { PassThrough, pipeline, Readable, Writable } from 'node:stream';
import { createGzip } from 'node:zlib';

const highWaterMark = 16 * 1024;
const turn = () => new Promise((resolve) => setImmediate(resolve));

async function send(pack) {
  let rows = 0;
  const cursor = new Readable({
    highWaterMark,
    read() {
      let page = '';
      for (let i = 0; i < 100; i++) page += `${++rows};paid;2026-11-21\n`;
      this.push(page);
    },
  });
  const client = new Writable({ highWaterMark, write() {} }); // takes nothing
  pipeline(cursor, pack, client, () => {});

  const full = () =>
    pack.readableLength >= pack.readableHighWaterMark && cursor.readableLength >= highWaterMark;
  for (let turns = 0; turns < 20; turns++) {
    if (!full()) turns = 0;
    await turn();
  }
  const held = cursor.readableLength + pack.writableLength + pack.readableLength;
  return { rows, held: held + client.writableLength };
}

const plain = await send(new PassThrough({ highWaterMark }));
console.log('as they are');
console.log(`  rows fetched: ${plain.rows}, bytes held: ${plain.held}`);
const packed = await send(createGzip({ highWaterMark }));
console.log('through gzip');
console.log(`  rows fetched: ${packed.rows}, bytes held: ${packed.held}`);
console.log(`  three times the rows or more: ${packed.rows >= 3 * plain.rows}`);
const lower = await send(createGzip({ highWaterMark: 1024 }));
console.log('through gzip with marks of 1 KiB');
console.log(`  rows fetched: ${lower.rows}, bytes held: ${lower.held}`);
console.log(`  fewer than with 16 KiB: ${lower.rows < packed.rows}`);
console.log(`  still more than without gzip: ${lower.rows > plain.rows}`);
