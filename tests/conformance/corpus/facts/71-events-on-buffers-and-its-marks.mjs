import { EventEmitter, on } from 'node:events';

const e = new EventEmitter();
const iterator = on(e, 'item');
for (let i = 0; i < 100_000; i += 1) e.emit('item', i);
console.log((await iterator.next()).value, (await iterator.next()).value);
await iterator.return();
const log = [];
const pausable = Object.assign(new EventEmitter(), {
  pause: () => log.push('pause'),
  resume: () => log.push('resume'),
});
const bounded = on(pausable, 'item', { highWaterMark: 2, lowWaterMark: 1 });
for (let i = 0; i < 4; i += 1) pausable.emit('item', i);
for (let i = 0; i < 4; i += 1) await bounded.next();
console.log(log);
const plain = new EventEmitter();
on(plain, 'item', { highWaterMark: 1 });
plain.emit('item');
try {
  plain.emit('item');
} catch (error) {
  console.log(error.name, error.message);
}
