import { PassThrough, Readable, Writable } from 'node:stream';

let reads = 0;
const source = new Readable({
  highWaterMark: 100,
  read() {
    reads += 1;
    this.push(Buffer.alloc(10));
  },
});
const stages = [new PassThrough({ highWaterMark: 100 }), new PassThrough({ highWaterMark: 100 })];
const sink = new Writable({ highWaterMark: 100, write() {} });
source.pipe(stages[0]).pipe(stages[1]).pipe(sink);
for (let i = 0; i < 50; i += 1) await new Promise(setImmediate);
console.log(
  reads,
  source.readableLength,
  stages.map((s) => [s.writableLength, s.readableLength]),
  sink.writableLength,
);
source.destroy();
