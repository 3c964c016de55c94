import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
try {
  r.setEncoding('utf-9');
} catch (error) {
  console.log(error.name, error.code, error.message);
}
console.log(r.readableEncoding);
