import { Transform } from 'node:stream';

class Counter extends Transform {
  #seen = 0;
  _transform(_chunk, _encoding, callback) {
    this.#seen += 1;
    callback();
  }
  _flush(callback) {
    this.push(`${this.#seen} chunks`);
    process.nextTick(callback);
  }
}
const c = new Counter();
c.on('data', (chunk) => console.log(String(chunk)));
c.on('finish', () => console.log('finish'));
c.on('end', () => console.log('end'));
for (let i = 0; i < 3; i += 1) c.write('x');
c.end();
