import { Writable } from 'node:stream';

const writer = Writable.toWeb(new Writable({ write() {} })).getWriter();
console.log(writer.desiredSize);
let written = 0;
for (let i = 0; i < 4; i += 1) writer.write(Buffer.alloc(65_536)).then(() => (written += 1));
console.log(writer.desiredSize);
for (let i = 0; i < 20; i += 1) await new Promise(setImmediate);
console.log(written, writer.desiredSize);
