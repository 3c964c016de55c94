import { Readable } from 'node:stream';

const r = new Readable({
  construct(callback) {
    console.log('_construct');
    setImmediate(() => {
      console.log('constructed');
      callback();
    });
  },
  read() {
    console.log('_read');
    this.push(null);
  },
});
r.on('data', () => {}).on('end', () => console.log('end'));
console.log('created');
