import stream, { isDisturbed, isErrored, isReadable, Readable } from 'node:stream';

const r = new Readable({ read() {} });
const show = (label) =>
  console.log(label, isReadable(r), isDisturbed(r), isErrored(r), stream.isDestroyed(r));
show('new');
r.push('a');
show('pushed');
r.read();
show('read');
r.on('error', () => show('error'));
r.destroy(new Error('x'));
show('destroyed');
console.log(isReadable(null), isReadable({}), isReadable(new ReadableStream()));
