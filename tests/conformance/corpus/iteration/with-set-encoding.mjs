import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.setEncoding('utf8');
const euro = Buffer.from('€uro');
r.push(euro.subarray(0, 2));
setImmediate(() => {
  r.push(euro.subarray(2));
  r.push(null);
});
for await (const chunk of r) console.log(JSON.stringify(chunk));
