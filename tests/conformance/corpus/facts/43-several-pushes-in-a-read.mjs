import { Readable, Writable } from 'node:stream';

let calls = 0;
let peak = 0;
const r = new Readable({
  highWaterMark: 1000,
  read() {
    calls += 1;
    if (calls > 20) return void this.push(null);
    for (let i = 0; i < 13; i += 1) this.push(Buffer.alloc(100));
    peak = Math.max(peak, this.readableLength);
  },
});
r.pipe(
  new Writable({ highWaterMark: 1000, write: (_c, _e, callback) => setImmediate(callback) }),
).on('finish', () => console.log('finish'));
process.on('exit', () => console.log(calls, peak, peak <= 1000 + 100 + 13 * 100));
