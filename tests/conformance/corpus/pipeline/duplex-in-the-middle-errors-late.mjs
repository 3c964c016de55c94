import { Duplex, Readable, Writable, pipeline } from 'node:stream';

const middle = new Duplex({
  read() {},
  write(chunk, _encoding, callback) {
    this.push(chunk);
    callback();
  },
  final(callback) {
    callback();
    setImmediate(() => this.destroy(new Error('after finish, before end')));
  },
});
const sink = new Writable({ write: (_chunk, _encoding, callback) => callback() });
pipeline(Readable.from(['x']), middle, sink, (error) => {
  console.log(error.message, middle.writableFinished, sink.destroyed);
});
