import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

let made = 0;
const rows = new Readable({
  objectMode: true,
  highWaterMark: 64, // rows: at 1 KiB a row, 64 KiB
  read() {
    made++;
    this.push({ id: made, text: 'x'.repeat(1024) });
  },
});

// The client wants the first row.
const { value } = await rows.iterator().next();
console.log(`the reader takes row ${value.id}`);

// At rest means that a whole turn of the event loop has passed without a row.
for (let before = -1; before < made; await turn()) before = made;
console.log(`rows made: ${made}`);
console.log(`rows held: ${rows.readableLength}, with ${rows.readableLength} KiB of text`);
