// expect: stderr
import { Writable } from 'node:stream';

const w = new Writable({ write() {} });
for (let i = 0; i < 11; i += 1) w.once('drain', () => {});
process.on('warning', ({ name, message }) => console.log(name, message));
