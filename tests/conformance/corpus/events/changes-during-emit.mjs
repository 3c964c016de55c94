import { EventEmitter } from 'node:events';

const e = new EventEmitter();
const removed = () => console.log('removed in the middle, still called');
e.on('x', () => {
  console.log('one');
  e.off('x', removed);
  e.on('x', () => console.log('added in the middle'));
});
e.on('x', removed);
e.emit('x');
console.log('--');
e.emit('x');
