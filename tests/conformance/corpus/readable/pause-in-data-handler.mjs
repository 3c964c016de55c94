import { Readable } from 'node:stream';

const r = Readable.from(['a', 'b', 'c', 'd'], { highWaterMark: 4 });
r.on('data', (chunk) => {
  console.log('data', chunk);
  if (chunk !== 'b') return;
  console.log('pause returns the stream', r.pause() === r);
  setImmediate(() => {
    console.log('resume', r.readableLength);
    r.resume();
  });
});
r.on('pause', () => console.log('pause'));
r.on('resume', () => console.log('resume event'));
r.on('end', () => console.log('end'));
