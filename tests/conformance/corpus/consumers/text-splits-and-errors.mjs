import { Readable } from 'node:stream';
import { json, text } from 'node:stream/consumers';

const bytes = Buffer.from('a€');
console.log(await text(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)])));
console.log(JSON.stringify(await text(Readable.from(['mixed ', Buffer.from('kinds')]))));
await json(Readable.from(['{"broken'])).catch((error) => console.log(error.name, error.message));
await text(Readable.from([{}])).catch((error) => console.log(error.name, error.code));
const failing = new Readable({
  read() {
    this.destroy(new Error('source failed'));
  },
});
await text(failing).catch((error) => console.log(error.message));
