import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.destroy();
r.pause();
console.log(r.isPaused(), r.readableFlowing);
