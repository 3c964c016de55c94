import { Duplex } from 'node:stream';

const d = new Duplex({
  allowHalfOpen: false,
  read() {
    this.push(null);
  },
  write: (_chunk, _encoding, callback) => callback(),
  final(callback) {
    console.log('_final');
    callback();
  },
});
for (const event of ['end', 'finish', 'close'])
  d.on(event, () => console.log(event, d.writableEnded));
d.resume();
