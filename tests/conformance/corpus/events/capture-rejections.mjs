import { captureRejectionSymbol, EventEmitter } from 'node:events';

const e = new EventEmitter({ captureRejections: true });
e.on('x', async (value) => {
  throw new Error(`rejected ${value}`);
});
e.on('error', (error) => console.log('error', error.message));
e.emit('x', 1);
const own = new EventEmitter({ captureRejections: true });
own[captureRejectionSymbol] = (error, event, ...args) => console.log('own', error, event, args);
own.on('y', () => Promise.reject('a value'));
own.emit('y', 2, 3);
console.log('emitted');
