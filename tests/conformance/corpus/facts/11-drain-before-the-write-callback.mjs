import { Writable } from 'node:stream';

const w = new Writable({ highWaterMark: 2, write: (_c, _e, callback) => setImmediate(callback) });
w.on('drain', () => console.log('drain'));
w.write('ab', () => console.log('callback of ab'));
w.write('c', () => console.log('callback of c'));
const sync = new Writable({ write: (_c, _e, callback) => callback() });
sync.write('x', () => console.log('callback of a synchronous sink'));
console.log('after write');
