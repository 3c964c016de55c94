import { Writable } from 'node:stream';

const stuck = (options) => new Writable({ write() {}, ...options });
const bytes = stuck();
bytes.write('€');
const units = stuck({ decodeStrings: false });
units.write('€😀');
const objects = stuck({ objectMode: true });
objects.write(Buffer.alloc(1_000_000));
objects.write('long text');
console.log(bytes.writableLength, units.writableLength, objects.writableLength);
