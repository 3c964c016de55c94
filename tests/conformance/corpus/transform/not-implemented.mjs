import { Transform } from 'node:stream';

const t = new Transform();
t.on('error', (error) => console.log('event', error.code));
try {
  t.write('a');
} catch (error) {
  console.log(error.name, error.code, error.message);
}
