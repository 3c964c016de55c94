import { Writable } from 'node:stream';

const w = new Writable({ write: (_c, _e, callback) => setImmediate(callback) });
w.on('finish', () => console.log('never'));
w.on('close', () => console.log('close', w.writableLength));
for (const name of ['sent', 'queued', 'queued too'])
  w.write(name, (error) => console.log(name, error?.code, w.writableLength));
console.log(w.writableLength);
w.destroy();
console.log(w.writableLength);
