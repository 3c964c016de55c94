import { Readable } from 'node:stream';

const node = Readable.from(['a', 'b']);
const web = Readable.toWeb(node);
console.log(web instanceof ReadableStream, web.locked);
const reader = web.getReader();
console.log(await reader.read(), await reader.read(), await reader.read());
console.log(node.destroyed);
const failing = new Readable({
  read() {
    this.destroy(new Error('node side'));
  },
});
await Readable.toWeb(failing)
  .getReader()
  .read()
  .catch((error) => console.log(error.message));
const cancelled = new Readable({
  read() {
    this.push('x');
  },
});
cancelled.on('error', (error) => console.log('error', error));
cancelled.on('close', () => console.log('close', cancelled.destroyed));
await Readable.toWeb(cancelled).cancel(new Error('cancelled'));
