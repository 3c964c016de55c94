import { Writable } from 'node:stream';

const make = () =>
  new Writable({ highWaterMark: 10, write: (_c, _e, callback) => setImmediate(callback) });
const ignored = make();
let [falses, drains] = [0, 0];
ignored.on('drain', () => (drains += 1));
for (let i = 0; i < 30; i += 1) if (!ignored.write('x')) falses += 1;
const polite = make();
const levels = [];
let n = 0;
function fill() {
  while (n < 30 && polite.write('x')) n += 1;
  n += 1;
  levels.push(polite.writableLength);
}
polite.on('drain', () => {
  levels.push(polite.writableLength);
  if (n < 30) fill();
});
fill();
process.on('exit', () => console.log({ falses, drains }, levels.join(' ')));
