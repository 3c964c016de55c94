// expect: stderr
import { EventEmitter, setMaxListeners, getMaxListeners } from 'node:events';

const e = new EventEmitter();
e.setMaxListeners(2);
for (let i = 0; i < 4; i += 1) e.on('data', () => {});
console.log(e.getMaxListeners(), getMaxListeners(e), new EventEmitter().getMaxListeners());
process.on('warning', ({ name, type, count, emitter, message }) => {
  console.log(name, type, count, emitter === e, message);
});
const target = new EventTarget();
setMaxListeners(1, target);
target.addEventListener('x', () => {});
target.addEventListener('x', () => {});
e.setMaxListeners(0);
e.on('data', () => {});
try {
  e.setMaxListeners(-1);
} catch (error) {
  console.log(error.code, error.message);
}
