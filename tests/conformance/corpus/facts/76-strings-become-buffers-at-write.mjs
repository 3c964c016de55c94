import { Writable } from 'node:stream';

const w = new Writable({
  write() {},
  writev() {},
});
w.cork();
w.write('a string');
console.log(w.writableBuffer ?? w._writableState.getBuffer().map(({ chunk }) => chunk));
