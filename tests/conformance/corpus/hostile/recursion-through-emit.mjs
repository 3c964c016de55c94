import { EventEmitter } from 'node:events';

const emitter = new EventEmitter();
let depth = 0;
emitter.on('again', () => {
  depth += 1;
  emitter.emit('again');
});
try {
  emitter.emit('again');
} catch (error) {
  console.log(error.name, error.message, depth > 100);
}
console.log('goes on');
