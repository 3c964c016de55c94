import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.push('a');
try {
  for await (const chunk of r) {
    console.log(String(chunk));
    r.destroy();
  }
  console.log('not reached');
} catch (error) {
  console.log(error.code, error.message);
}
