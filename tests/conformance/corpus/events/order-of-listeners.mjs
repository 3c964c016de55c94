import { EventEmitter } from 'node:events';

const e = new EventEmitter();
e.on('x', (...args) => console.log('second', args));
e.prependListener('x', () => console.log('first'));
e.once('x', () => console.log('once'));
e.prependOnceListener('x', () => console.log('before all, once'));
console.log(e.emit('x', 1, 2), e.emit('x'), e.emit('nothing'));
console.log(e.listenerCount('x'), e.eventNames());
