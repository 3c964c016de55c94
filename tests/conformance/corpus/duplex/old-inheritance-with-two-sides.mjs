import { Duplex, Readable, Writable } from 'node:stream';

class Echo extends Duplex {
  #queue = [];
  _write(chunk, _encoding, callback) {
    this.#queue.push(chunk);
    this.push(this.#queue.shift());
    callback();
  }
  _read() {}
  _final(callback) {
    this.push(null);
    callback();
  }
}
const echo = new Echo();
console.log(echo instanceof Readable, echo instanceof Writable, echo instanceof Duplex);
console.log(
  Object.create(Writable.prototype) instanceof Duplex,
  new Readable() instanceof Writable,
);
echo.on('data', (chunk) => console.log(String(chunk)));
echo.on('close', () => console.log('close'));
echo.write('one');
echo.end('two');
