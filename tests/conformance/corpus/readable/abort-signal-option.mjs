import { addAbortSignal, Readable } from 'node:stream';

const controller = new AbortController();
const r = new Readable({ read() {}, signal: controller.signal });
r.on('error', (error) => console.log(error.name, error.code, error.message, error.cause));
r.on('close', () => console.log('close', r.destroyed));
controller.abort('because');
console.log('aborted', r.destroyed);

const aborted = new Readable({ read() {}, signal: AbortSignal.abort() });
aborted.on('error', (error) => console.log('already', error.cause.name));
try {
  addAbortSignal({}, r);
} catch (error) {
  console.log(error.code);
}
