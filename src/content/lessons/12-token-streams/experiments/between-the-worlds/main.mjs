import { Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const size = 1000;

// How much does each kind of stream fetch when nobody reads?
async function ahead(name, convert) {
  let fetched = 0;
  const source = new Readable({
    highWaterMark: 5 * size,
    read() {
      fetched += size;
      this.push(Buffer.alloc(size));
    },
  });
  const converted = convert(source);
  for (let turns = 0; turns < 50; turns++) await turn();
  console.log(`${name}: ${fetched} bytes`);
  return converted;
}
const strategy = { highWaterMark: 0 };
await ahead('read(0)', (source) => source.read(0));
await ahead('Readable.toWeb()', (source) => Readable.toWeb(source));
await ahead('Readable.toWeb() with a mark of 0', (source) => Readable.toWeb(source, { strategy }));

// How much does a stuck sink accept?
const stuck = new Writable({ highWaterMark: 64 * 1024, write() {} });
const writer = Writable.toWeb(stuck).getWriter();
let accepted = 0;
while (accepted < 1000 && writer.desiredSize > 0) {
  writer.write(Buffer.alloc(64 * 1024)).catch(() => {});
  accepted++;
}
console.log('Writable.toWeb(), a mark of 64 KiB');
console.log(`  accepted: ${accepted}, desiredSize ${writer.desiredSize}`);
