import { Transform } from 'node:stream';

const t = new Transform({
  transform(chunk, _encoding, callback) {
    setImmediate(() => console.log('late push', this.push(chunk)));
    callback();
  },
});
t.on('error', (error) => console.log('error', error.code));
t.on('close', () => console.log('close'));
t.end('x');
