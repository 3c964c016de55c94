import { EventEmitter, on } from 'node:events';

const e = new EventEmitter();
setImmediate(() => {
  e.emit('item', 1);
  e.emit('item', 2, 'two');
  e.emit('end');
  e.emit('item', 3);
});
for await (const value of on(e, 'item', { close: ['end'] })) console.log(value);
console.log(e.eventNames());
const iterator = on(e, 'item');
e.emit('item', 'buffered');
e.emit('error', new Error('after the buffered one'));
console.log(await iterator.next());
await iterator.next().catch((error) => console.log('rejected', error.message));
console.log(await iterator.next());
