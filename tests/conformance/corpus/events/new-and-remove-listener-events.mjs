import { EventEmitter } from 'node:events';

const e = new EventEmitter();
const f = () => {};
e.once('newListener', (name, listener) => {
  console.log('new', name, listener === f, e.listenerCount('x'));
  e.on('x', () => console.log('inserted before'));
});
e.on('removeListener', (name, listener) => console.log('remove', name, listener === f));
e.on('x', f);
e.emit('x');
e.off('x', f);
e.removeAllListeners('x');
e.once('y', f);
e.emit('y');
