import { Writable } from 'node:stream';

function sink() {
  return new Writable({
    write(chunk, encoding, callback) {
      console.log('_write', String(chunk), encoding);
      callback();
    },
  });
}
sink().end();
sink().end('a');
sink().end('62', 'hex');
sink().end('c', () => console.log('c ended'));
sink().end('64', 'hex', () => console.log('d ended'));
sink().end(() => console.log('nothing ended'));
sink().end(null);
sink().end(undefined, () => console.log('undefined ended'));
