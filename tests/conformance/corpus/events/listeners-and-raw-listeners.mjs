import { EventEmitter } from 'node:events';

const e = new EventEmitter();
const f = () => 'f';
e.on('x', f).once('x', f);
console.log(
  e.listeners('x').map((l) => l === f),
  e.rawListeners('x').map((l) => l === f),
);
console.log(e.rawListeners('x')[1].listener === f, e.listenerCount('x', f));
e.removeListener('x', f);
console.log(e.listenerCount('x'), e.rawListeners('x')[0] === f);
console.log(e.eventNames(), e.off('absent', f) === e);
