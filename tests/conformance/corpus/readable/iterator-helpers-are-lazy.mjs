import { Readable } from 'node:stream';

let reads = 0;
const r = new Readable({
  objectMode: true,
  highWaterMark: 2,
  read() {
    reads += 1;
    this.push(reads);
  },
});
r.on('newListener', (event) => console.log('listener for', event));
const iterator = r[Symbol.asyncIterator]();
console.log('iterator made', reads, r.readableFlowing);
console.log(await iterator.next(), reads);
console.log(await iterator.return('value'));
console.log(await iterator.next(), r.destroyed);
