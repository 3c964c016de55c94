import { Duplex } from 'node:stream';

const d = new Duplex({
  read() {
    this.push(null);
  },
  write: (_c, _e, callback) => callback(),
});
for await (const _chunk of d);
await new Promise(setImmediate);
console.log('left open', d.readableEnded, d.destroyed, d.writable);
