import { EventEmitter } from 'node:events';

const never = new Promise(() => {});

const plain = new EventEmitter();
let depth = 0;
let deepest = 0;
plain.on('item', () => {
  depth++;
  deepest = Math.max(deepest, depth);
  depth--;
});
for (let item = 0; item < 100_000; item++) plain.emit('item', item);
console.log(`100000 times emit(): deepest nesting ${deepest}`);

const patient = new EventEmitter();
let pending = 0;
patient.on('item', async () => {
  pending++;
  await never;
});
for (let item = 0; item < 100_000; item++) patient.emit('item', item);
console.log(`100000 times emit() to an async listener: ${pending} listeners wait`);

const echo = new EventEmitter();
echo.on('item', (item) => echo.emit('item', item + 1));
try {
  echo.emit('item', 0);
} catch ({ name, message }) {
  console.log('a listener that emits again');
  console.log(`  ${name}: ${message}`);
}
